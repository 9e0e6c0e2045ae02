import type { OfficeHandOver } from '../identity/index.ts';
import { one, type Tx } from '../../platform/transaction.ts';

interface InvitationsHandOver extends OfficeHandOver {
  readonly coordinatorsStay: boolean;
}

/** How many are asked to work there and have not answered. */
export async function invitationsOf(tx: Tx, officeId: string): Promise<number> {
  const row = await one<{ number: number }>(tx, 'SELECT count(*)::int AS number FROM role_invitation WHERE office_id = $1', [officeId]);
  return row?.number ?? 0;
}

/** Who is asked will do it for the other office; who is asked to coordinate only where coordinators go on there. */
export async function handOverInvitations(tx: Tx, { fromId, toId, coordinatorsStay }: InvitationsHandOver): Promise<void> {
  await tx.query(
    `DELETE FROM role_invitation i WHERE i.office_id = $1 AND ((i.role = 'coordinator' AND NOT $3)
       OR EXISTS (SELECT FROM role_invitation other WHERE other.office_id = $2 AND other.role = i.role AND other.email = i.email
                  AND other.contact_point_id IS NOT DISTINCT FROM i.contact_point_id))`,
    [fromId, toId, coordinatorsStay],
  );
  await tx.query('UPDATE role_invitation SET office_id = $2 WHERE office_id = $1', [fromId, toId]);
}
