import type { Done } from '@igang/contracts';
import { type GroupAction, groupMachine, localDate } from '@igang/domain';
import { releaseNeedIfAny } from '../assignments/index.ts';
import { releasePeople } from '../enquiries/index.ts';
import { type GroupStanding, lockGroup, moveGroup } from '../groups/index.ts';
import type { Tx } from '../platform/transaction.ts';
import { cancelPlannedSessions } from '../sessions/index.ts';
import { dropFollowUps } from './follow-up.ts';

/** The office closes the group: dissolved while it has or seeks a starter, ended once it is leaderless. */
export async function endGroup(tx: Tx, id: string, reason: string): Promise<Done> {
  const group = await lockGroup(tx, id, 'group.manage');
  const ends = groupMachine.next(group.state, 'end') !== undefined;
  await closeGroup(tx, group, ends ? 'end' : 'dissolve', reason);
  return { done: true };
}

/** Everything that was to come is called off: questions, meetings, the starters' work, follow-ups. */
export async function closeGroup(
  tx: Tx,
  group: GroupStanding,
  action: Extract<GroupAction, 'end' | 'merge' | 'dissolve'>,
  reason?: string,
): Promise<void> {
  await moveGroup(tx, group, action, { endedOn: localDate(tx.now), endReason: reason ?? null, pausedAt: null });
  await releaseNeedIfAny(tx, group);
  await releasePeople(tx, group);
  await cancelPlannedSessions(tx, group);
  await dropFollowUps(tx, group);
}
