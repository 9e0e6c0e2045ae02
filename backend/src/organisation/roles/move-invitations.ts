import type { OfficeMove } from '../identity/index.ts';
import type { Tx } from '../../platform/transaction.ts';

/** Who is invited to work at a contact point will do it for the office that answers for the point now. */
export async function moveInvitations(tx: Tx, { fromIds, toId, contactPointIds }: OfficeMove): Promise<void> {
  await tx.query('UPDATE role_invitation SET office_id = $2 WHERE office_id = ANY ($1::uuid[]) AND contact_point_id = ANY ($3::uuid[])', [
    fromIds,
    toId,
    contactPointIds,
  ]);
}
