import { scopeOf } from '@igang/domain';
import { demandAccess } from '../../platform/refusal.ts';
import type { Tx } from '../../platform/transaction.ts';

/** Whether who looks for a group is hers to help: the national office has counts of them. */
export function seesEnquiries(tx: Tx): boolean {
  return scopeOf(tx.actor, 'enquiry.work').officeIds.length > 0;
}

/** The offices a list of work is about: the one asked for, else all the reader's; null means every office. */
export function officesOf(tx: Tx, officeId: string | undefined): readonly string[] | null {
  if (officeId !== undefined) {
    demandAccess(tx.actor, 'work.read', { officeId });
    return [officeId];
  }
  const scope = scopeOf(tx.actor, 'work.read');
  return scope.all ? null : scope.officeIds;
}
