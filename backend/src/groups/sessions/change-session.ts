import type { Done, SessionMove } from '@igang/contracts';
import { COUNTED, groupMachine, localDate } from '@igang/domain';
import type { z } from 'zod';
import { demandInReach, tellOfChange } from '../groups/index.ts';
import { record } from '../../platform/audit-trail.ts';
import { sqlSet } from '../../platform/sql-set.ts';
import { Refusal } from '../../platform/refusal.ts';
import { one, type Tx } from '../../platform/transaction.ts';
import { announceMeeting } from './announce-meetings.ts';
import { bookReturn } from './book-return.ts';
import { GroupSession } from './group-session.entity.ts';
import { hoursOf, type LockedMeeting, lockMeeting, type Meeting } from './session.ts';

type Hours = z.infer<typeof SessionMove>;

/** A planned meeting gets another date or hour; its starters' hours and reminders move with it. The office's word stands. */
export async function changeSession(tx: Tx, id: string, to: Hours): Promise<Done> {
  const locked = await lockMeeting(tx, id, 'group.manage');
  demandPlanned(locked);
  await moveMeeting(tx, locked, to);
  await tx.manager.update(GroupSession, { id }, NOT_MOVED);
  return { done: true };
}

/** A starter had moved it; it goes back to where the office had planned it. */
export async function moveBack(tx: Tx, id: string): Promise<Done> {
  const locked = await lockMeeting(tx, id, 'group.manage');
  const before = await one<Hours>(tx, BEFORE, [id]);
  // Moved back already, or moved on by the office: a double click is no error.
  if (before === undefined) return { done: true };
  demandPlanned(locked);
  await moveMeeting(tx, locked, before);
  await tx.manager.update(GroupSession, { id }, NOT_MOVED);
  return { done: true };
}

/** As the office has planned it: no starter has moved it. */
export const NOT_MOVED = { movedById: null, movedAt: null, movedFromDate: null, movedFromStartsAt: null, movedFromEndsAt: null } as const;
const BEFORE = `
  SELECT moved_from_date AS date, to_char(moved_from_starts_at, 'HH24:MI') AS "startsAt", to_char(moved_from_ends_at, 'HH24:MI') AS "endsAt"
  FROM group_session WHERE id = $1 AND moved_at IS NOT NULL`;

/** To other hours, in order, with everybody's hours, reminders and news. */
export async function moveMeeting(tx: Tx, { group, meeting }: LockedMeeting, to: Hours): Promise<void> {
  const { id } = meeting;
  demandGoodDate(tx, to);
  await demandInOrder(tx, meeting, to.date);
  await tx.manager.update(GroupSession, { id }, { date: to.date, startsAt: to.startsAt, endsAt: to.endsAt });
  await tx.query(
    `UPDATE session_starter SET period = s.period FROM group_session s
     WHERE s.id = session_starter.session_id AND s.id = $1 AND session_starter.released_at IS NULL`,
    [id],
  );
  await bookReturn(tx, [id]);
  await record(tx, { action: 'session.move', subject: ['session', id], officeId: group.officeId, from: meeting.date, to: to.date });
  await announceMeeting(tx, id, to.date);
  await tellOfChange(tx, group.id, [{ kind: 'moved', sessionId: id, before: hoursOf(meeting) }]);
}

function demandPlanned({ group, meeting }: LockedMeeting): void {
  if (meeting.state === 'planned' && !groupMachine.isFinal(group.state)) return;
  throw new Refusal('session.not-possible', { machine: 'session', state: meeting.state, action: 'move' });
}

function demandGoodDate(tx: Tx, { date, startsAt, endsAt }: Hours): void {
  demandInReach(tx, [date], 'date');
  if (endsAt <= startsAt) throw new Refusal('request.invalid', {}, [{ path: 'endsAt', code: 'too-small' }]);
  if (date < localDate(tx.now)) throw new Refusal('group.in-the-past');
}

/** "3 of 4" is counted along the calendar: a meeting stays between its neighbours. */
async function demandInOrder(tx: Tx, { id, assignmentId, number }: Meeting, date: string): Promise<void> {
  const neighbour = await one(
    tx,
    `SELECT id FROM group_session WHERE assignment_id = $1 AND id <> $2 AND state IN ${sqlSet(COUNTED)}
       AND ((number < $3 AND date >= $4) OR (number > $3 AND date <= $4)) LIMIT 1`,
    [assignmentId, id, number, date],
  );
  if (neighbour !== undefined) throw new Refusal('group.dates-not-in-order');
}
