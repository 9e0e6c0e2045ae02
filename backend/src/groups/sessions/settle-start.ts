import { placePeople } from '../enquiries/index.ts';
import { changeGroup, type GroupStanding, lockGroup } from '../groups/index.ts';
import type { Tx } from '../../platform/transaction.ts';

/** The day in which a start can be taken back is over. Nothing happens when it was, or has settled already. */
export async function settleWhenDue(tx: Tx, groupId: string): Promise<void> {
  const group = await lockGroup(tx, groupId, 'checked');
  if (group.startSettlesAt === null || group.startSettlesAt > tx.now) return;
  await settleStart(tx, group);
}

/** Those who said yes have their group. A meeting that is logged says so too. */
export async function settleStart(tx: Tx, group: GroupStanding): Promise<void> {
  if (group.startSettlesAt === null) return;
  await placePeople(tx, group);
  await changeGroup(tx, group, { startSettlesAt: null });
}
