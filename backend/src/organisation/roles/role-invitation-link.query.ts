import type { RoleInvitationLink } from '@igang/contracts';
import { localDate } from '@igang/domain';
import { demandAccess, Refusal } from '../../platform/refusal.ts';
import { one, type Tx } from '../../platform/transaction.ts';

type Row = Omit<RoleInvitationLink, 'until'> & { readonly expiresAt: Date };

/** What she is asked to be, where and by whom. Looking changes nothing. */
export async function roleInvitationLink(tx: Tx, invitationId: string): Promise<RoleInvitationLink> {
  demandAccess(tx.actor, 'role.accept', { invitationId });
  const row = await one<Row>(tx, LINK, [invitationId, tx.now]);
  if (row === undefined) throw new Refusal('link.invalid');
  const { expiresAt, ...shown } = row;
  return { ...shown, until: localDate(expiresAt) };
}

const LINK = `
  SELECT i.role, i.name, o.name AS "officeName", cp.name AS "pointName", p.name AS "invitedBy", i.expires_at AS "expiresAt"
  FROM role_invitation i JOIN office o ON o.id = i.office_id JOIN person p ON p.id = i.invited_by_id
  LEFT JOIN contact_point cp ON cp.id = i.contact_point_id
  WHERE i.id = $1 AND i.expires_at > $2`;
