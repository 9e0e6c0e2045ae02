import type { Done, SeriesMove } from '@igang/contracts';
import { checkSessionDates, groupMachine, localDate, type LocalDate, NEED_OVER } from '@igang/domain';
import type { z } from 'zod';
import { changeGroup, demandInReach, lockGroup, tellOfChange } from '../groups/index.ts';
import { record } from '../../platform/audit-trail.ts';
import { sqlSet } from '../../platform/sql-set.ts';
import { demand, Refusal } from '../../platform/refusal.ts';
import type { Tx } from '../../platform/transaction.ts';
import { announceMeetings } from './announce-meetings.ts';
import { bookReturn } from './book-return.ts';
import { hoursOf } from './session.ts';

interface Planned {
  readonly id: string;
  readonly date: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly lastHeld: string | null;
}

/**
 * Every meeting that is still planned gets a new date, in order, and the group new hours: it meets on another evening from
 * now on. Its starters' hours follow at once, so that no meeting is in the way of another on its way past.
 */
export async function moveSeries(tx: Tx, groupId: string, { dates, startsAt, endsAt }: z.infer<typeof SeriesMove>): Promise<Done> {
  const group = await lockGroup(tx, groupId, 'group.manage');
  if (groupMachine.isFinal(group.state)) throw new Refusal('group.not-possible', { machine: 'group', state: group.state, action: 'move' });
  if (endsAt <= startsAt) throw new Refusal('request.invalid', {}, [{ path: 'endsAt', code: 'too-small' }]);
  const planned = await tx.query<Planned>(PLANNED, [groupId]);
  demandGoodDates(tx, planned, dates);
  const ids = planned.map(({ id }) => id);
  await tx.query(MOVE, [ids, dates, startsAt, endsAt]);
  await bookAgain(tx, ids);
  // Those who were away may be free on the new day.
  await bookReturn(tx, ids);
  await changeGroup(tx, group, { startsTime: startsAt, endsTime: endsAt });
  await record(
    tx,
    ...planned.map(({ id, date }, i) => ({
      ...{ action: 'session.move', subject: ['session', id] as const, officeId: group.officeId, from: date, to: dates[i] },
    })),
  );
  await announceMeetings(tx, groupId);
  await tellOfChange(
    tx,
    groupId,
    planned.map((meeting) => ({ kind: 'moved', sessionId: meeting.id, before: hoursOf(meeting) })),
  );
  return { done: true };
}

/** A date for each, in order, from today on, and after every meeting that has been. */
function demandGoodDates(tx: Tx, planned: readonly Planned[], dates: readonly LocalDate[]): void {
  demandInReach(tx, dates, 'dates');
  const [next, first] = [planned[0], dates[0] ?? ''];
  if (next === undefined) throw new Refusal('session.not-possible', { machine: 'session', state: 'held', action: 'move' });
  demand(checkSessionDates(dates, planned.length, localDate(tx.now)));
  if (next.lastHeld !== null && next.lastHeld >= first) throw new Refusal('group.dates-not-in-order');
}

/** All at once: one meeting moves to where another was a moment ago. */
async function bookAgain(tx: Tx, ids: readonly string[]): Promise<void> {
  const booked = await tx.query<{ sessionId: string; personId: string }>(FREE, [ids, tx.now]);
  await tx.query(BOOK, [booked.map(({ sessionId }) => sessionId), booked.map(({ personId }) => personId)]);
}

const PLANNED = `
  SELECT s.id, s.date, to_char(s.starts_at, 'HH24:MI') AS "startsAt", to_char(s.ends_at, 'HH24:MI') AS "endsAt",
    (SELECT max(h.date) FROM group_session h WHERE h.assignment_id = s.assignment_id AND h.state = 'held') AS "lastHeld"
  FROM group_session s JOIN assignment a ON a.id = s.assignment_id AND a.state NOT IN ${sqlSet(NEED_OVER)}
  WHERE s.group_id = $1 AND s.state = 'planned' ORDER BY s.number`;
const MOVE = `
  UPDATE group_session s SET date = new.date, starts_at = $3, ends_at = $4, moved_by_id = NULL, moved_at = NULL,
    moved_from_date = NULL, moved_from_starts_at = NULL, moved_from_ends_at = NULL
  FROM unnest($1::uuid[], $2::date[]) AS new(id, date) WHERE s.id = new.id`;
const FREE = `
  WITH freed AS (UPDATE session_starter SET released_at = $2 WHERE session_id = ANY ($1) AND released_at IS NULL
    RETURNING session_id, person_id)
  SELECT session_id AS "sessionId", person_id AS "personId" FROM freed`;
const BOOK = `
  UPDATE session_starter b SET released_at = NULL, period = s.period
  FROM unnest($1::uuid[], $2::uuid[]) AS booked(session_id, person_id) JOIN group_session s ON s.id = booked.session_id
  WHERE b.session_id = booked.session_id AND b.person_id = booked.person_id`;
