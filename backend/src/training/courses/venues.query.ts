import type { Page, VenueCard, VenueQuery } from '@igang/contracts';
import { localDate } from '@igang/domain';
import type { z } from 'zod';
import { keyOf, toPage } from '../../platform/paging.ts';
import { demandAccess } from '../../platform/refusal.ts';
import type { Tx } from '../../platform/transaction.ts';

/** Venues an office uses, by name; `q` finds part of the name, the address or the place. Closed ones only when asked for. */
export async function venues(tx: Tx, { officeId, q = '', closed, cursor, limit }: z.infer<typeof VenueQuery>): Promise<Page<VenueCard>> {
  demandAccess(tx.actor, 'course.plan', { officeId });
  const [name = null, id = null] = keyOf(cursor, 'text', 'id') ?? [];
  const rows = await tx.query<VenueCard>(
    `SELECT v.id, v.name, v.address, v.postal_code AS "postalCode", pc.place, v.access_note AS "accessNote",
       v.key_holder_name AS "keyHolderName", v.key_holder_phone AS "keyHolderPhone", v.closed_on AS "closedOn", v.version,
       (SELECT coalesce(json_agg(json_build_object('id', r.id, 'name', r.name, 'capacity', r.capacity) ORDER BY r.name), '[]')
        FROM venue_room r WHERE r.venue_id = v.id AND r.closed_on IS NULL) AS rooms,
       (SELECT count(DISTINCT d.course_id)::int FROM course_day d
        WHERE d.venue_id = v.id AND d.released_at IS NULL AND d.date >= $6) AS courses
     FROM venue v JOIN postal_code pc ON pc.code = v.postal_code
     WHERE v.office_id = $1 AND ($2 = '' OR strpos(lower(concat_ws(' ', v.name, v.address, pc.place)), lower($2)) > 0)
       AND ($7 OR v.closed_on IS NULL OR v.closed_on > $6)
       AND ($3::text IS NULL OR (v.name, v.id) > ($3, $4::uuid))
     ORDER BY v.name, v.id LIMIT $5`,
    [officeId, q, name, id, limit + 1, localDate(tx.now), closed === 'true'],
  );
  return toPage(
    rows,
    limit,
    (row) => [row.name, row.id],
    (row) => row,
  );
}
