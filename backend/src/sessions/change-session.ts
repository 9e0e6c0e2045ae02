import type { Done, SessionMove } from '@igang/contracts';
import { groupMachine, isMeeting, localDate } from '@igang/domain';
import type { z } from 'zod';
import { demandInReach, tellOfChange } from '../groups/index.ts';
import { record } from '../platform/audit-trail.ts';
import { Refusal } from '../platform/refusal.ts';
import { one, type Tx } from '../platform/transaction.ts';
import { announceMeeting } from './announce-meetings.ts';
import { bookReturn } from './book-return.ts';
import { GroupSession } from './group-session.entity.ts';
import { hoursOf, lockMeeting, type Meeting } from './session.ts';

/** A planned meeting gets another date or hour; its starters' hours and reminders move with it. */
export async function changeSession(tx: Tx, id: string, to: z.infer<typeof SessionMove>): Promise<Done> {
  const { group, meeting } = await lockMeeting(tx, id, 'group.manage');
  if (meeting.state !== 'planned' || groupMachine.isFinal(group.state)) {
    throw new Refusal('session.not-possible', { machine: 'session', state: meeting.state, action: 'move' });
  }
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
  // Before the start nobody is reminded; the start itself announces every meeting.
  if (isMeeting(group.state)) await announceMeeting(tx, id, to.date);
  await tellOfChange(tx, group.id, [{ kind: 'moved', sessionId: id, before: hoursOf(meeting) }]);
  return { done: true };
}

function demandGoodDate(tx: Tx, { date, startsAt, endsAt }: z.infer<typeof SessionMove>): void {
  demandInReach(tx, [date], 'date');
  if (endsAt <= startsAt) throw new Refusal('request.invalid', {}, [{ path: 'endsAt', code: 'too-small' }]);
  if (date < localDate(tx.now)) throw new Refusal('group.in-the-past');
}

/** "3 of 4" is counted along the calendar: a meeting stays between its neighbours. */
async function demandInOrder(tx: Tx, { id, assignmentId, number }: Meeting, date: string): Promise<void> {
  const neighbour = await one(
    tx,
    `SELECT id FROM group_session WHERE assignment_id = $1 AND id <> $2 AND state IN ('planned', 'held')
       AND ((number < $3 AND date >= $4) OR (number > $3 AND date <= $4)) LIMIT 1`,
    [assignmentId, id, number, date],
  );
  if (neighbour !== undefined) throw new Refusal('group.dates-not-in-order');
}
