import type { Page, RoleHolder, RoleInvitation } from '@igang/contracts';
import { localDate, mayGiveRole } from '@igang/domain';
import { keyOf, toPage } from '../../platform/paging.ts';
import { demandAccess } from '../../platform/refusal.ts';
import type { Tx } from '../../platform/transaction.ts';

interface Search {
  readonly officeId: string;
  readonly cursor?: string | undefined;
  readonly limit: number;
}
type HolderRow = Omit<RoleHolder, 'mayEnd'>;
type InvitationRow = Omit<RoleInvitation, 'mayEnd' | 'invitedOn' | 'until' | 'isOver'> & {
  readonly invitedAt: Date;
  readonly expiresAt: Date;
};

/** Who works for an office and at its contact points, by name; a row a role. */
export async function roleHolders(tx: Tx, { officeId, cursor, limit }: Search): Promise<Page<RoleHolder>> {
  demandAccess(tx.actor, 'role.give', { officeId });
  const [name, id] = keyOf(cursor, 'text', 'id') ?? [null, null];
  const rows = await tx.query<HolderRow>(HOLDERS, [officeId, name, id, limit + 1]);
  return toPage(
    rows,
    limit,
    (row) => [row.person.name, row.id],
    (row) => ({ ...row, mayEnd: mayGiveRole(tx.actor, row.role, officeId) }),
  );
}

/** Who has been asked and has not answered; who was asked last comes first. */
export async function roleInvitations(tx: Tx, { officeId, cursor, limit }: Search): Promise<Page<RoleInvitation>> {
  demandAccess(tx.actor, 'role.give', { officeId });
  const [at, id] = keyOf(cursor, 'instant', 'id') ?? [null, null];
  const rows = await tx.query<InvitationRow>(INVITATIONS, [officeId, at, id, limit + 1]);
  return toPage(
    rows,
    limit,
    (row) => [row.invitedAt.toISOString(), row.id],
    ({ invitedAt, expiresAt, ...row }) => ({
      ...row,
      invitedOn: localDate(invitedAt),
      until: localDate(expiresAt),
      isOver: expiresAt <= tx.now,
      mayEnd: mayGiveRole(tx.actor, row.role, officeId),
    }),
  );
}

const HOLDERS = `
  SELECT r.id, r.role, cp.name AS "pointName", to_char(r.granted_at AT TIME ZONE 'Europe/Oslo', 'YYYY-MM-DD') AS since,
    json_build_object('id', p.id, 'name', p.name, 'email', p.email, 'phone', p.phone) AS person
  FROM role_grant r JOIN person p ON p.id = r.person_id LEFT JOIN contact_point cp ON cp.id = r.contact_point_id
  WHERE r.office_id = $1 AND r.ended_at IS NULL AND ($2::text IS NULL OR (p.name, r.id) > ($2, $3::uuid))
  ORDER BY p.name, r.id LIMIT $4`;

const INVITATIONS = `
  SELECT i.id, i.role, i.name, i.email::text AS email, cp.name AS "pointName", i.invited_at AS "invitedAt", i.expires_at AS "expiresAt"
  FROM role_invitation i LEFT JOIN contact_point cp ON cp.id = i.contact_point_id
  WHERE i.office_id = $1 AND ($2::timestamptz IS NULL OR (i.invited_at, i.id) < ($2, $3::uuid))
  ORDER BY i.invited_at DESC, i.id DESC LIMIT $4`;
