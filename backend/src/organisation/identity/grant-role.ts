import type { GrantedRole } from '@igang/domain';
import type { Tx } from '../../platform/transaction.ts';
import { RoleGrant } from './role-grant.entity.ts';

export interface RoleWish {
  readonly personId: string;
  readonly officeId: string;
  readonly role: GrantedRole;
  readonly contactPointId?: string | undefined;
}

/** Somebody works for an office from now on. No page does it yet: who is employed is decided elsewhere. */
export async function grantRole(tx: Tx, { contactPointId, ...wish }: RoleWish): Promise<void> {
  const grantedById = tx.actor.kind === 'person' ? tx.actor.personId : null;
  await tx.manager.insert(RoleGrant, {
    id: tx.newId(),
    ...wish,
    contactPointId: contactPointId ?? null,
    grantedAt: tx.now,
    grantedById,
    endedAt: null,
  });
}
