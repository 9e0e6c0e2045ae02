import type { ContactPointCard, Page } from '@igang/contracts';
import { keyOf, toPage } from '../platform/paging.ts';
import type { Tx } from '../platform/transaction.ts';
import { type PlacePoint, placeOf } from './place-of.query.ts';

interface Search {
  readonly near?: string | undefined;
  readonly cursor?: string | undefined;
  readonly limit: number;
}
interface Row extends ContactPointCard {
  readonly chord: number;
}

/** Open contact points: nearest first (the index walks outwards from the point), else by name. */
export async function contactPoints(tx: Tx, { near, cursor, limit }: Search): Promise<Page<ContactPointCard>> {
  return near === undefined ? byName(tx, cursor, limit) : byDistance(tx, await placeOf(tx, near), cursor, limit);
}

const CARD = `cp.id, cp.name, cp.kind, cp.address, coalesce(pc.place, m.name) AS place, cp.phone, cp.email::text AS email,
  to_char(cp.confirmed_on, 'YYYY-MM-DD') AS "confirmedOn"`;
const FROM = `contact_point cp JOIN municipality m ON m.code = cp.municipality_code LEFT JOIN postal_code pc ON pc.code = cp.postal_code`;

async function byDistance(tx: Tx, from: PlacePoint, cursor: string | undefined, limit: number): Promise<Page<ContactPointCard>> {
  const [chord = null, id = null] = keyOf(cursor, 2) ?? [];
  const rows = await tx.query<Row>(
    `SELECT ${CARD}, cp.position <-> earth_point($1, $2) AS chord, earth_km(cp.position, earth_point($1, $2)) AS "distanceKm"
     FROM ${FROM}
     WHERE cp.closed_on IS NULL AND ($3::float8 IS NULL OR (cp.position <-> earth_point($1, $2), cp.id) > ($3, $4::uuid))
     ORDER BY cp.position <-> earth_point($1, $2), cp.id LIMIT $5`,
    [from.lat, from.lon, chord, id, limit + 1],
  );
  return toPage(
    rows,
    limit,
    (row) => [row.chord, row.id],
    ({ chord: _, ...card }) => card,
  );
}

async function byName(tx: Tx, cursor: string | undefined, limit: number): Promise<Page<ContactPointCard>> {
  const [name = null, id = null] = keyOf(cursor, 2) ?? [];
  const rows = await tx.query<ContactPointCard>(
    `SELECT ${CARD}, NULL AS "distanceKm" FROM ${FROM}
     WHERE cp.closed_on IS NULL AND ($1::text IS NULL OR (cp.name, cp.id) > ($1, $2::uuid)) ORDER BY cp.name, cp.id LIMIT $3`,
    [name, id, limit + 1],
  );
  return toPage(
    rows,
    limit,
    (row) => [row.name, row.id],
    (card) => card,
  );
}
