import type { Done } from '@igang/contracts';
import { record } from '../../platform/audit-trail.ts';
import { demandAccess, Refusal } from '../../platform/refusal.ts';
import { one, type Tx } from '../../platform/transaction.ts';
import { grantRole, personByAddress } from '../identity/index.ts';
import type { RoleInvitation } from './role-invitation.entity.ts';

/**
 * She says yes by the link in her mail, and has the role. Her address is proved by it, so she is who we know by it, if we know somebody.
 * @returns who she is
 */
export async function acceptRole(tx: Tx, invitationId: string): Promise<{ personId: string }> {
  const { name, email, language, invitedById, ...role } = await answered(tx, invitationId);
  const { id: personId } = await personByAddress(tx, { name, email, language });
  if (await holds(tx, personId, role)) return { personId };
  const id = await grantRole(tx, { personId, ...role, grantedById: invitedById });
  await record(tx, { action: 'role.accept', subject: ['role-grant', id], officeId: role.officeId, to: role.role });
  return { personId };
}

/** She may have been let in some other way meanwhile. */
async function holds(tx: Tx, personId: string, { officeId, role, contactPointId }: Pick<Answered, 'officeId' | 'role' | 'contactPointId'>) {
  const sql = `SELECT FROM role_grant WHERE person_id = $1 AND office_id = $2 AND role = $3 AND contact_point_id IS NOT DISTINCT FROM $4::uuid
    AND ended_at IS NULL`;
  return (await one(tx, sql, [personId, officeId, role, contactPointId ?? null])) !== undefined;
}

export async function declineRole(tx: Tx, invitationId: string): Promise<Done> {
  const { officeId, role } = await answered(tx, invitationId);
  await record(tx, { action: 'role.decline', subject: ['role-invitation', invitationId], officeId, from: role });
  return { done: true };
}

type Answered = Pick<RoleInvitation, 'officeId' | 'role' | 'name' | 'email' | 'language' | 'invitedById'> & {
  readonly contactPointId: string | undefined;
};

/** Answered, it is gone: who comes second with the same link finds that it opens nothing. */
async function answered(tx: Tx, invitationId: string): Promise<Answered> {
  demandAccess(tx.actor, 'role.accept', { invitationId });
  const row = await one<Answered>(tx, ANSWERED, [invitationId, tx.now]);
  if (row === undefined) throw new Refusal('link.invalid');
  return { ...row, contactPointId: row.contactPointId ?? undefined };
}

const ANSWERED = `
  DELETE FROM role_invitation WHERE id = $1 AND expires_at > $2
  RETURNING office_id AS "officeId", role, contact_point_id AS "contactPointId", name, email::text AS email, language, invited_by_id AS "invitedById"`;
