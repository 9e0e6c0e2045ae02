import { demandAccess, Refusal } from '../platform/refusal.ts';
import type { Tx } from '../platform/transaction.ts';

/** The starter who asks, for what is nobody else's to say. */
export function myself({ actor }: Pick<Tx, 'actor'>): string {
  if (actor.kind !== 'person') throw new Refusal('access.sign-in-needed');
  demandAccess(actor, 'availability.own', { personIds: [actor.personId] });
  return actor.personId;
}
