import type { SessionDayTaken, SessionMove } from '@igang/contracts';
import { evesBetween } from '@igang/domain';
import type { z } from 'zod';
import { demandAccess, found, Refusal } from '../../platform/refusal.ts';
import { one, type Tx } from '../../platform/transaction.ts';
import { type LockedMeeting, meetingById } from './session.ts';

type Hours = z.infer<typeof SessionMove>;

/** What else is at the hours she thinks of; nothing is kept or promised. */
export async function dayTaken(tx: Tx, id: string, to: Hours): Promise<SessionDayTaken> {
  const meeting = await meetingById(tx, id);
  demandAccess(tx.actor, 'session.reschedule', { personIds: await startersOf(tx, id) });
  return whatIsTaken(tx, { meeting }, to);
}

async function startersOf(tx: Tx, id: string): Promise<string[]> {
  const rows = await tx.query<{ personId: string }>(STARTERS, [id]);
  return rows.map(({ personId }) => personId);
}

/** Whether there is something to be said before the meeting is moved there all the same. */
export function isTaken({ away, room, holiday }: SessionDayTaken): boolean {
  return away.length > 0 || room || holiday !== null;
}

export async function whatIsTaken(tx: Tx, { meeting }: Pick<LockedMeeting, 'meeting'>, to: Hours): Promise<SessionDayTaken> {
  if (!('personId' in tx.actor)) throw new Refusal('access.sign-in-needed');
  if (to.endsAt <= to.startsAt) throw new Refusal('request.invalid', {}, [{ path: 'endsAt', code: 'too-small' }]);
  const taken = found(await one<SessionDayTaken>(tx, TAKEN, [meeting.id, to.date, to.startsAt, to.endsAt, tx.actor.personId]));
  return { ...taken, holiday: taken.holiday ?? evesBetween(to.date, to.date)[0]?.name ?? null };
}

const STARTERS = `
  SELECT x.person_id AS "personId" FROM group_session s JOIN assignment_starter x ON x.assignment_id = s.assignment_id AND x.ended_at IS NULL
  WHERE s.id = $1`;
const HOURS = `tstzrange(($2::date + $3::time) AT TIME ZONE 'Europe/Oslo', ($2::date + $4::time) AT TIME ZONE 'Europe/Oslo')`;
const IS_BUSY = `(
  EXISTS (SELECT FROM session_starter b WHERE b.person_id = x.person_id AND b.session_id <> s.id AND b.released_at IS NULL AND b.period && ${HOURS})
  OR EXISTS (SELECT FROM course_trainer t WHERE t.person_id = x.person_id AND t.released_at IS NULL AND t.period && ${HOURS}))`;
const IS_AWAY = `EXISTS (SELECT FROM starter_absence a WHERE a.person_id = x.person_id AND $2::date BETWEEN a.first_day AND a.last_day)`;
const OTHERS = (when: string) => `
  (SELECT coalesce(jsonb_agg(p.name ORDER BY p.name), '[]') FROM assignment_starter x JOIN person p ON p.id = x.person_id
   WHERE x.assignment_id = s.assignment_id AND x.ended_at IS NULL AND x.person_id <> $5 AND ${when})`;
const TAKEN = `
  SELECT EXISTS (SELECT FROM assignment_starter x WHERE x.assignment_id = s.assignment_id AND x.ended_at IS NULL AND x.person_id = $5 AND ${IS_BUSY}) AS me,
    ${OTHERS(IS_BUSY)} AS busy, ${OTHERS(`${IS_AWAY} AND NOT ${IS_BUSY}`)} AS away,
    g.form = 'physical' AND g.venue IS NOT NULL AND (
      EXISTS (SELECT FROM group_session o JOIN self_help_group h ON h.id = o.group_id
        WHERE o.id <> s.id AND o.state = 'planned' AND o.period && ${HOURS}
          AND h.municipality_code = g.municipality_code AND h.form = 'physical' AND lower(trim(h.venue)) = lower(trim(g.venue)))
      OR EXISTS (SELECT FROM course_room r JOIN venue v ON v.id = r.venue_id JOIN postal_code c ON c.code = v.postal_code
        WHERE r.released_at IS NULL AND r.period && ${HOURS}
          AND c.municipality_code = g.municipality_code AND lower(trim(v.name)) = lower(trim(g.venue)))) AS room,
    (SELECT h.name FROM public_holiday h WHERE h.date = $2::date LIMIT 1) AS holiday
  FROM group_session s JOIN self_help_group g ON g.id = s.group_id WHERE s.id = $1`;
