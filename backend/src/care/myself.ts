import { demandAccess, Refusal } from '../platform/refusal.ts';
import type { Tx } from '../platform/transaction.ts';

/** The starter who asks, for what is hers alone. */
export function myself({ actor }: Pick<Tx, 'actor'>): string {
  if (actor.kind !== 'person') throw new Refusal('access.sign-in-needed');
  demandAccess(actor, 'care.own', { personIds: [actor.personId] });
  return actor.personId;
}
