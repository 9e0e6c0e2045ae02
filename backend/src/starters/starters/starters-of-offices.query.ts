import type { Page, StarterQuery, StarterRow } from '@igang/contracts';
import { LIVE_STARTER_STATES, scopeOf } from '@igang/domain';
import type { z } from 'zod';
import { containing } from '../../platform/containing.ts';
import { firstPage, keyOf, toPage } from '../../platform/paging.ts';
import { demandAccess } from '../../platform/refusal.ts';
import { one, type Tx } from '../../platform/transaction.ts';
import { STARTER_COLUMNS, starterRow, type StarterRecord } from './starter-row.ts';

type Search = z.infer<typeof StarterQuery>;
type Filters = Omit<Search, 'cursor' | 'limit'>;

/** Starters of one office, or of all the reader's, by name. */
export async function startersOfOffices(tx: Tx, query: Search): Promise<Page<StarterRow>> {
  const [name, id] = keyOf(query.cursor, 'text', 'id') ?? [null, null];
  const rows = await tx.query<StarterRecord>(
    `SELECT ${STARTER_COLUMNS}
     FROM starter s JOIN person p ON p.id = s.person_id LEFT JOIN postal_code pc ON pc.code = p.postal_code
     WHERE ${THOSE} AND ($4::text IS NULL OR (p.name, p.id::text) > ($4, $5::text))
     ORDER BY p.name, p.id::text LIMIT $6`,
    [...filtersOf(tx, query), name, id, query.limit + 1],
  );
  return firstPage(
    toPage(rows, query.limit, (row) => [row.name, row.id], starterRow),
    query.cursor,
    () => countStarters(tx, query),
  );
}

/** How many the list holds: the number beside its name is never another. */
export async function countStarters(tx: Tx, query: Filters): Promise<number> {
  const statement = `SELECT count(*)::int AS count FROM starter s JOIN person p ON p.id = s.person_id WHERE ${THOSE}`;
  return (await one<{ count: number }>(tx, statement, filtersOf(tx, query)))?.count ?? 0;
}

const THOSE = `($1::uuid[] IS NULL OR s.office_id = ANY ($1)) AND ($2::text[] IS NULL OR s.state = ANY ($2)) AND ($3::text IS NULL OR p.sought LIKE $3)`;

function filtersOf(tx: Tx, { officeId, state, q }: Filters): unknown[] {
  if (officeId !== undefined) demandAccess(tx.actor, 'starter.manage', { officeId });
  const scope = scopeOf(tx.actor, 'starter.manage');
  const offices = officeId !== undefined ? [officeId] : scope.all ? null : scope.officeIds;
  return [offices, state === undefined ? null : state === 'live' ? LIVE_STARTER_STATES : [state], containing(q)];
}
