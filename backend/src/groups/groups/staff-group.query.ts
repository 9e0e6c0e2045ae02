import type { StaffGroup } from '@igang/contracts';
import { demandAccess, found } from '../../platform/refusal.ts';
import type { Tx } from '../../platform/transaction.ts';
import { groupFacts } from './group-facts.query.ts';
import { staffGroupView } from './group-view.ts';

export async function staffGroup(tx: Tx, id: string): Promise<StaffGroup> {
  const [group] = await groupFacts(tx, [id]);
  demandAccess(tx.actor, 'group.manage', { officeId: found(group).officeId });
  return staffGroupView(found(group), tx.actor, tx.now);
}
