import type { Permission } from '@igang/domain';
import { demandAccess, Refusal } from '../../platform/refusal.ts';
import type { Tx } from '../../platform/transaction.ts';

/** The starter who asks, for what is hers alone to say or to read. */
export function myself({ actor }: Pick<Tx, 'actor'>, permission: Extract<Permission, `${string}.own`>): string {
  if (actor.kind !== 'person') throw new Refusal('access.sign-in-needed');
  demandAccess(actor, permission, { personIds: [actor.personId] });
  return actor.personId;
}
