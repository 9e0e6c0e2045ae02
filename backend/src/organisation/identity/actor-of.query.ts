import type { Actor, Grant } from '@igang/domain';
import { one, type Tx } from '../../platform/transaction.ts';

export interface ActorRow {
  readonly person_id: string;
  readonly is_starter: boolean;
  readonly grants: Grant[];
}

/** A role counts while its office, and the contact point it is held at, are open; `now` is an instant of SQL. Joins `o` and `c`. */
export const LIVE_GRANTS = (person: string, now: string): string => `
  role_grant r JOIN office o ON o.id = r.office_id LEFT JOIN contact_point c ON c.id = r.contact_point_id
  WHERE r.person_id = ${person} AND r.ended_at IS NULL AND ${isOpen('o', now)} AND ${isOpen('c', now)}`;

function isOpen(table: string, now: string): string {
  return `(${table}.closed_on IS NULL OR ${table}.closed_on > (${now}::timestamptz AT TIME ZONE 'Europe/Oslo')::date)`;
}

/** What a person may do follows from these two; `id` and `now` are expressions of SQL. */
export const STANDING_OF = (id: string, now: string): string => `
  EXISTS (SELECT FROM starter WHERE person_id = ${id} AND state <> 'retired') AS is_starter,
  coalesce((SELECT json_agg(json_strip_nulls(json_build_object('role', r.role, 'officeId', r.office_id, 'contactPointId', r.contact_point_id)) ORDER BY r.role, r.office_id)
            FROM ${LIVE_GRANTS(id, now)}), '[]') AS grants`;

export function personOf({ person_id, is_starter, grants }: ActorRow): Actor {
  return { kind: 'person', personId: person_id, isStarter: is_starter, grants };
}

/** Somebody as she stands now, where she has given a machine a secret address to act for her. */
export async function actorOf(tx: Tx, personId: string): Promise<Actor> {
  const row = await one<ActorRow>(tx, `SELECT p.id AS person_id, ${STANDING_OF('p.id', '$2')} FROM person p WHERE p.id = $1`, [
    personId,
    tx.now,
  ]);
  return row === undefined ? { kind: 'anonymous' } : personOf(row);
}
