import type { OfficeQuery, Page, VenueCard } from '@igang/contracts';
import type { z } from 'zod';
import { keyOf, toPage } from '../platform/paging.ts';
import { demandAccess } from '../platform/refusal.ts';
import type { Tx } from '../platform/transaction.ts';

/** Venues an office uses, by name; `q` finds part of the name or the place. */
export async function venues(tx: Tx, { officeId, q = '', cursor, limit }: z.infer<typeof OfficeQuery>): Promise<Page<VenueCard>> {
  demandAccess(tx.actor, 'course.plan', { officeId });
  const [name = null, id = null] = keyOf(cursor, 2) ?? [];
  const rows = await tx.query<VenueCard>(
    `SELECT v.id, v.name, v.address, v.postal_code AS "postalCode", pc.place, v.access_note AS "accessNote"
     FROM venue v JOIN postal_code pc ON pc.code = v.postal_code
     WHERE v.office_id = $1 AND ($2 = '' OR strpos(lower(v.name || ' ' || pc.place), lower($2)) > 0)
       AND ($3::text IS NULL OR (v.name, v.id) > ($3, $4::uuid))
     ORDER BY v.name, v.id LIMIT $5`,
    [officeId, q, name, id, limit + 1],
  );
  return toPage(
    rows,
    limit,
    (row) => [row.name, row.id],
    (row) => row,
  );
}
