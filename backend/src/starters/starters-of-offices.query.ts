import type { Page, StarterQuery, StarterRow } from '@igang/contracts';
import { scopeOf } from '@igang/domain';
import type { z } from 'zod';
import { keyOf, toPage } from '../platform/paging.ts';
import { demandAccess } from '../platform/refusal.ts';
import type { Tx } from '../platform/transaction.ts';
import { STARTER_COLUMNS, starterRow, type StarterRecord } from './starter-row.ts';

/** Starters of one office, or of all the reader's, by name. */
export async function startersOfOffices(tx: Tx, query: z.infer<typeof StarterQuery>): Promise<Page<StarterRow>> {
  if (query.officeId !== undefined) demandAccess(tx.actor, 'starter.manage', { officeId: query.officeId });
  const scope = scopeOf(tx.actor, 'starter.manage');
  const offices = query.officeId !== undefined ? [query.officeId] : scope.all ? null : scope.officeIds;
  const [name, id] = keyOf(query.cursor, 'text', 'id') ?? [null, null];
  const rows = await tx.query<StarterRecord>(
    `SELECT ${STARTER_COLUMNS}
     FROM starter s JOIN person p ON p.id = s.person_id LEFT JOIN postal_code pc ON pc.code = p.postal_code
     WHERE ($1::uuid[] IS NULL OR s.office_id = ANY ($1)) AND ($2::text IS NULL OR s.state = $2)
       AND ($3::text IS NULL OR p.name ILIKE $3)
       AND ($4::text IS NULL OR (p.name, p.id::text) > ($4, $5::text))
     ORDER BY p.name, p.id::text LIMIT $6`,
    [offices, query.state ?? null, containing(query.q), name, id, query.limit + 1],
  );
  return toPage(rows, query.limit, (row) => [row.name, row.id], starterRow);
}

/** A pattern for ILIKE in which the reader's own % and _ mean themselves. */
function containing(text: string | undefined): string | null {
  return text === undefined || text === '' ? null : `%${text.replace(/[\\%_]/g, '\\$&')}%`;
}
