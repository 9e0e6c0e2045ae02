import { record } from '../../platform/audit-trail.ts';
import type { Tx } from '../../platform/transaction.ts';

export interface OfficeMove {
  /** Who had it. */
  readonly fromIds: readonly string[];
  readonly toId: string;
  readonly contactPointIds: readonly string[];
}

/** Those who work at the points do it for another office from now on. The role they had stays as over; they are not signed out. */
export async function moveGrants(tx: Tx, { fromIds, toId, contactPointIds }: OfficeMove): Promise<void> {
  const ended = await tx.query<{ id: string }>(
    `WITH ended AS (UPDATE role_grant SET ended_at = $4 WHERE office_id = ANY ($1::uuid[]) AND contact_point_id = ANY ($3::uuid[]) AND ended_at IS NULL RETURNING *),
       begun AS (INSERT INTO role_grant (id, person_id, office_id, role, contact_point_id, granted_at, granted_by_id)
                 SELECT gen_random_uuid(), person_id, $2, role, contact_point_id, $4, granted_by_id FROM ended RETURNING id)
     SELECT id FROM begun`,
    [fromIds, toId, contactPointIds, tx.now],
  );
  await record(tx, ...ended.map(({ id }) => ({ action: 'role.move', subject: ['role-grant', id] as const, officeId: toId, to: toId })));
}
