import type { Actor, Grant } from '@igang/domain';
import { one, type Tx } from '../platform/transaction.ts';

export interface ActorRow {
  readonly person_id: string;
  readonly is_starter: boolean;
  readonly grants: Grant[];
}

/** What a person may do follows from these two; `id` is an expression of SQL. */
export const STANDING_OF = (id: string): string => `
  EXISTS (SELECT FROM starter WHERE person_id = ${id} AND state <> 'retired') AS is_starter,
  coalesce((SELECT json_agg(json_strip_nulls(json_build_object('role', role, 'officeId', office_id, 'contactPointId', contact_point_id)) ORDER BY role, office_id)
            FROM role_grant WHERE person_id = ${id} AND ended_at IS NULL), '[]') AS grants`;

export function personOf({ person_id, is_starter, grants }: ActorRow): Actor {
  return { kind: 'person', personId: person_id, isStarter: is_starter, grants };
}

/** Somebody as she stands now, where she has given a machine a secret address to act for her. */
export async function actorOf(tx: Tx, personId: string): Promise<Actor> {
  const row = await one<ActorRow>(tx, `SELECT p.id AS person_id, ${STANDING_OF('p.id')} FROM person p WHERE p.id = $1`, [personId]);
  return row === undefined ? { kind: 'anonymous' } : personOf(row);
}
