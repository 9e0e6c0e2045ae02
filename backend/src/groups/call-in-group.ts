import type { Done } from '@igang/contracts';
import type { Tx } from '../platform/transaction.ts';
import { demandNotPaused, lockGroup, moveGroup } from './group.ts';

/** The people who want to come have been called in to the first meeting. */
export async function callInGroup(tx: Tx, id: string): Promise<Done> {
  const group = await lockGroup(tx, id, 'group.manage');
  demandNotPaused(group);
  await moveGroup(tx, group, 'call-in');
  return { done: true };
}
