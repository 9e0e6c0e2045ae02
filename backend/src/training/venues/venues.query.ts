import type { Page, VenueCard, VenueQuery } from '@igang/contracts';
import { localDate, VENUE_NOTES } from '@igang/domain';
import type { z } from 'zod';
import { containing } from '../../platform/containing.ts';
import { keyOf, toPage } from '../../platform/paging.ts';
import { demandAccess, found } from '../../platform/refusal.ts';
import { sqlColumns } from '../../platform/sql-set.ts';
import { one, type Tx } from '../../platform/transaction.ts';

/** A venue as staff sees it; `$1` is today. */
const VENUE = `
  SELECT v.id, v.name, v.address, v.postal_code AS "postalCode", pc.place, ${sqlColumns('v', VENUE_NOTES)},
    v.key_holder_name AS "keyHolderName", v.key_holder_phone AS "keyHolderPhone", v.closed_on AS "closedOn", v.version,
    (SELECT coalesce(json_agg(json_build_object('id', r.id, 'name', r.name, 'capacity', r.capacity) ORDER BY r.name), '[]')
     FROM venue_room r WHERE r.venue_id = v.id AND r.closed_on IS NULL) AS rooms,
    (SELECT count(DISTINCT d.course_id)::int FROM course_day d
     WHERE d.venue_id = v.id AND d.released_at IS NULL AND d.date >= $1) AS courses
  FROM venue v JOIN postal_code pc ON pc.code = v.postal_code`;

/** Venues an office uses, by name; `q` finds part of the name, the address or the place. Closed ones only when asked for. */
export async function venues(tx: Tx, { officeId, q, closed, cursor, limit }: z.infer<typeof VenueQuery>): Promise<Page<VenueCard>> {
  demandAccess(tx.actor, 'course.plan', { officeId });
  const [name = null, id = null] = keyOf(cursor, 'text', 'id') ?? [];
  const rows = await tx.query<VenueCard>(
    `${VENUE}
     WHERE v.office_id = $2 AND ($3::text IS NULL OR concat_ws(' ', v.sought, v.address_sought, pc.sought) LIKE $3)
       AND ($4 OR v.closed_on IS NULL OR v.closed_on > $1)
       AND ($5::text IS NULL OR (v.name, v.id) > ($5, $6::uuid))
     ORDER BY v.name, v.id LIMIT $7`,
    [localDate(tx.now), officeId, containing(q), closed === 'true', name, id, limit + 1],
  );
  return toPage(
    rows,
    limit,
    (row) => [row.name, row.id],
    (row) => row,
  );
}

/** One venue, closed or not, for those who plan for its office. */
export async function venue(tx: Tx, id: string): Promise<VenueCard> {
  const owner = found(await one<{ officeId: string }>(tx, 'SELECT office_id AS "officeId" FROM venue WHERE id = $1', [id]));
  demandAccess(tx.actor, 'course.plan', owner);
  return found(await one<VenueCard>(tx, `${VENUE} WHERE v.id = $2`, [localDate(tx.now), id]));
}
