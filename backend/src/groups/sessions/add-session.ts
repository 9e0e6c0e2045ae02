import { localDate } from '@igang/domain';
import { bookMeetings } from '../assignments/index.ts';
import { type GroupStanding, tellOfChange } from '../groups/index.ts';
import { record } from '../../platform/audit-trail.ts';
import { one, type Tx } from '../../platform/transaction.ts';
import { announceMeeting } from './announce-meetings.ts';

const LOOK_WEEKS = 26;
/** The table's own limit; beyond it the group has called off more meetings than anybody plans for. */
const LAST_NUMBER = 20;

interface Slot {
  readonly number: number;
  readonly date: string | null;
  readonly startsAt: string;
  readonly endsAt: string;
}

/**
 * A meeting that did not take place makes room in the budget: one more is planned, a week after the last or in the
 * first week after that which is no holiday and in which every starter is free and at home, so that N held can still be reached.
 */
export async function addSession(tx: Tx, group: GroupStanding, assignmentId: string): Promise<void> {
  const slot = await one<Slot>(tx, NEXT_SLOT, [assignmentId, localDate(tx.now), LOOK_WEEKS]);
  if (slot?.date === undefined || slot.date === null || slot.number > LAST_NUMBER) return;
  const id = tx.newId();
  await tx.query(
    `INSERT INTO group_session (id, group_id, assignment_id, number, date, starts_at, ends_at, state, state_changed_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, 'planned', $8)`,
    [id, group.id, assignmentId, slot.number, slot.date, slot.startsAt, slot.endsAt, tx.now],
  );
  const starters =
    'SELECT person_id AS "personId" FROM assignment_starter WHERE assignment_id = $1 AND ended_at IS NULL ORDER BY person_id';
  const coming = await tx.query<{ personId: string }>(starters, [assignmentId]);
  await bookMeetings(
    tx,
    coming.map(({ personId }) => ({ sessionId: id, personId })),
  );
  await record(tx, { action: 'session.add', subject: ['session', id], officeId: group.officeId, to: 'planned' });
  await announceMeeting(tx, id, slot.date);
  await tellOfChange(tx, group.id, [{ kind: 'added', sessionId: id }]);
}

const NEXT_SLOT = `
  WITH last AS (
    SELECT max(s.number)::int + 1 AS number, greatest(max(s.date), $2::date - 7) AS date FROM group_session s WHERE s.assignment_id = $1)
  SELECT last.number, to_char(g.starts_time, 'HH24:MI') AS "startsAt", to_char(g.ends_time, 'HH24:MI') AS "endsAt",
    (SELECT week.day::date FROM generate_series(last.date + 7, last.date + 7 * $3::int, interval '7 days') AS week(day)
     WHERE NOT EXISTS (SELECT FROM public_holiday h WHERE h.date = week.day::date) AND to_char(week.day, 'MM-DD') NOT IN ('12-24', '12-31')
       AND NOT EXISTS (
         SELECT FROM assignment_starter x JOIN session_starter b ON b.person_id = x.person_id AND b.released_at IS NULL
         WHERE x.assignment_id = $1 AND x.ended_at IS NULL AND b.period && tstzrange(
           (week.day::date + g.starts_time) AT TIME ZONE 'Europe/Oslo', (week.day::date + g.ends_time) AT TIME ZONE 'Europe/Oslo'))
       AND NOT EXISTS (
         SELECT FROM assignment_starter x JOIN starter_absence b ON b.person_id = x.person_id
         WHERE x.assignment_id = $1 AND x.ended_at IS NULL AND week.day::date BETWEEN b.first_day AND b.last_day)
     ORDER BY week.day LIMIT 1) AS date
  FROM last JOIN assignment a ON a.id = $1 JOIN self_help_group g ON g.id = a.group_id`;
