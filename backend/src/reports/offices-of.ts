import { scopeOf } from '@igang/domain';
import { demandAccess } from '../platform/refusal.ts';
import type { Tx } from '../platform/transaction.ts';

/** The offices a list of work is about: the one asked for, else all the reader's; null means every office. */
export function officesOf(tx: Tx, officeId: string | undefined): readonly string[] | null {
  if (officeId !== undefined) {
    demandAccess(tx.actor, 'work.read', { officeId });
    return [officeId];
  }
  const scope = scopeOf(tx.actor, 'work.read');
  return scope.all ? null : scope.officeIds;
}
