import type { Me, OfficeRef } from '@igang/contracts';
import { scopeOf } from '@igang/domain';
import { found, Refusal } from '../../platform/refusal.ts';
import { one, type Tx } from '../../platform/transaction.ts';
import { LIVE_GRANTS } from './actor-of.query.ts';

interface Row {
  readonly person: Me['person'];
  readonly roles: Me['roles'];
  readonly offices: OfficeRef[];
  readonly points: Me['contactPoints'];
}

const OFFICE = "json_build_object('id', o.id, 'name', o.name, 'kind', o.kind)";

/** Who is signed in, her roles, and the offices whose work she may see. */
export async function me(tx: Tx): Promise<Me> {
  if (tx.actor.kind !== 'person') throw new Refusal('access.sign-in-needed');
  const scope = scopeOf(tx.actor, 'office.read');
  const row = found(
    await one<Row>(
      tx,
      `SELECT json_build_object('id', p.id, 'name', p.name, 'email', p.email, 'language', p.language) AS person,
         (SELECT coalesce(json_agg(json_build_object('role', r.role, 'office', ${OFFICE}) ORDER BY r.rank, r.role, o.name), '[]') FROM (
            SELECT 'starter' AS role, office_id, 0 AS rank FROM starter WHERE person_id = p.id AND state <> 'retired'
            UNION ALL SELECT r.role::text, r.office_id, 1 FROM ${LIVE_GRANTS('p.id', '$4')}) AS r
          JOIN office o ON o.id = r.office_id) AS roles,
         (SELECT coalesce(json_agg(${OFFICE} ORDER BY o.kind DESC, o.name, o.id), '[]') FROM office o
          WHERE (o.id = ANY ($2) OR $3) AND (o.closed_on IS NULL OR o.closed_on > $4::timestamptz)) AS offices,
         (SELECT coalesce(json_agg(json_build_object('id', c.id, 'name', c.name) ORDER BY c.name, c.id), '[]')
          FROM ${LIVE_GRANTS('p.id', '$4')} AND c.id IS NOT NULL) AS points
       FROM person p WHERE p.id = $1`,
      [tx.actor.personId, scope.officeIds, scope.all, tx.now],
    ),
  );
  return { person: row.person, isStarter: tx.actor.isStarter, roles: row.roles, offices: row.offices, contactPoints: row.points };
}
