import type { Actor, Grant } from '@igang/domain';
import { one, type Tx } from '../platform/transaction.ts';

/** Somebody as she may act now, for work that she started and a job goes on with. */
export async function actorOf(tx: Tx, personId: string): Promise<Actor> {
  const row = await one<{ isStarter: boolean; grants: Grant[] }>(
    tx,
    `SELECT EXISTS (SELECT FROM starter WHERE person_id = $1 AND state <> 'retired') AS "isStarter",
       coalesce((SELECT json_agg(json_build_object('role', role, 'officeId', office_id) ORDER BY role, office_id)
                 FROM role_grant WHERE person_id = $1 AND ended_at IS NULL), '[]') AS grants`,
    [personId],
  );
  return { kind: 'person', personId, isStarter: row?.isStarter ?? false, grants: row?.grants ?? [] };
}
