import type { GrantedRole } from '@igang/domain';
import type { Tx } from '../../platform/transaction.ts';
import { RoleGrant } from './role-grant.entity.ts';

export interface RoleWish {
  readonly personId: string;
  readonly officeId: string;
  readonly role: GrantedRole;
  readonly contactPointId?: string | undefined;
  /** Who let her in, when it is not the one who acts. */
  readonly grantedById?: string | undefined;
}

/**
 * Somebody works for an office, or at a contact point, from now on.
 * @returns the id of the grant
 */
export async function grantRole(tx: Tx, { contactPointId, grantedById, ...wish }: RoleWish): Promise<string> {
  const id = tx.newId();
  const actor = tx.actor.kind === 'person' ? tx.actor.personId : null;
  await tx.manager.insert(RoleGrant, {
    id,
    ...wish,
    contactPointId: contactPointId ?? null,
    grantedAt: tx.now,
    grantedById: grantedById ?? actor,
    endedAt: null,
  });
  return id;
}

/** The grant is over, and whoever had it is signed out everywhere: what she still may, she signs in to anew. */
export async function endGrant(tx: Tx, { id, personId }: { readonly id: string; readonly personId: string }): Promise<void> {
  await tx.manager.update(RoleGrant, { id }, { endedAt: tx.now });
  await tx.query('DELETE FROM auth_session WHERE user_id = $1', [personId]);
}
