import type { Done } from '@igang/contracts';
import { type GroupAction, groupMachine, localDate, type LocalDate } from '@igang/domain';
import { releaseNeedIfAny } from '../assignments/index.ts';
import { releasePeople } from '../enquiries/index.ts';
import { type GroupStanding, lockGroup, moveGroup } from '../groups/index.ts';
import type { Tx } from '../../platform/transaction.ts';
import { cancelPlannedSessions } from '../sessions/index.ts';
import { dropFollowUps } from './follow-up.ts';

/** The office closes the group: dissolved while it has or seeks a starter, ended once it is leaderless. */
export async function endGroup(tx: Tx, id: string, reason: string): Promise<Done> {
  const group = await lockGroup(tx, id, 'group.manage');
  const ends = groupMachine.next(group.state, 'end') !== undefined;
  await closeGroup(tx, group, ends ? 'end' : 'dissolve', { reason });
  return { done: true };
}

interface Ending {
  readonly reason?: string | null;
  /** The day it was told; today when left out. */
  readonly endedOn?: LocalDate;
}

/** Everything that was to come is called off: questions, meetings, the starters' work, follow-ups. */
export async function closeGroup(
  tx: Tx,
  group: GroupStanding,
  action: Extract<GroupAction, 'end' | 'merge' | 'dissolve'>,
  { reason = null, endedOn = localDate(tx.now) }: Ending = {},
): Promise<void> {
  await moveGroup(tx, group, action, { endedOn, endReason: reason, pausedAt: null, closingAt: null, closingAs: null });
  await releaseNeedIfAny(tx, group);
  await releasePeople(tx, group);
  await cancelPlannedSessions(tx, group);
  await dropFollowUps(tx, group);
}
