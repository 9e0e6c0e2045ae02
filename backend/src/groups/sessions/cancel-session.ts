import type { Done } from '@igang/contracts';
import { groupMachine } from '@igang/domain';
import { type GroupStanding, tellOfChange } from '../groups/index.ts';
import { record } from '../../platform/audit-trail.ts';
import { Refusal } from '../../platform/refusal.ts';
import type { Tx } from '../../platform/transaction.ts';
import { hoursOf, lockMeeting, moveSession, releaseHours } from './session.ts';

/**
 * The office drops a planned meeting for good: the group is ready earlier, or dates are given up. (A meeting that falls
 * out is moved instead; a starter's log of one that fell out plans another.)
 */
export async function cancelSession(tx: Tx, id: string, reason: string): Promise<Done> {
  const { group, meeting } = await lockMeeting(tx, id, 'group.manage');
  if (groupMachine.isFinal(group.state)) throw new Refusal('group.not-possible', { machine: 'group', state: group.state, action: 'meet' });
  await moveSession(tx, { group, meeting }, 'cancel', reason);
  await releaseHours(tx, [id]);
  await tellOfChange(tx, group.id, [{ kind: 'cancelled', sessionId: id, before: hoursOf(meeting), reason }]);
  return { done: true };
}

/** The group ends: what was planned with it is called off. */
export async function cancelPlannedSessions(tx: Tx, group: GroupStanding): Promise<void> {
  const planned = await tx.query<{ id: string }>("SELECT id FROM group_session WHERE group_id = $1 AND state = 'planned'", [group.id]);
  const ids = planned.map(({ id }) => id);
  await tx.query("UPDATE group_session SET state = 'cancelled', state_changed_at = $2 WHERE id = ANY ($1)", [ids, tx.now]);
  await releaseHours(tx, ids);
  await record(
    tx,
    ...ids.map((id) => ({
      action: 'session.cancel',
      subject: ['session', id] as const,
      officeId: group.officeId,
      from: 'planned',
      to: 'cancelled',
    })),
  );
}
