import type { ContactPointCard, Page } from '@igang/contracts';
import { contactPointFreshness, contactPointsShownSince, type LocalDate, localDate } from '@igang/domain';
import { keyOf, toPage } from '../../platform/paging.ts';
import type { Tx } from '../../platform/transaction.ts';
import { type PlacePoint, placeOf } from './place-of.query.ts';
import { readsHere } from './reads-here.sql.ts';

interface Search {
  readonly near?: string | undefined;
  readonly cursor?: string | undefined;
  readonly limit: number;
}
interface Row {
  readonly card: Omit<ContactPointCard, 'ringFirst'>;
  readonly id: string;
  readonly name: string;
}
interface NearRow extends Row {
  readonly chord: number;
}

/** Open contact points that have been confirmed in time: nearest first (the index walks outwards from the point), else by name. */
export async function contactPoints(tx: Tx, { near, cursor, limit }: Search): Promise<Page<ContactPointCard>> {
  return near === undefined ? byName(tx, cursor, limit) : byDistance(tx, await placeOf(tx, near), cursor, limit);
}

const CARD = (distanceKm: string) => `json_build_object('id', cp.id, 'name', cp.name, 'kind', cp.kind, 'address', cp.address,
  'place', coalesce(pc.place, m.name), 'phone', cp.phone, 'email', cp.email, 'confirmedOn', cp.confirmed_on,
  'distanceKm', ${distanceKm}, 'takesEnquiries', ${readsHere('cp.id')}) AS card, cp.id, cp.name`;
const FROM = `contact_point cp JOIN municipality m ON m.code = cp.municipality_code LEFT JOIN postal_code pc ON pc.code = cp.postal_code`;

async function byDistance(tx: Tx, from: PlacePoint, cursor: string | undefined, limit: number): Promise<Page<ContactPointCard>> {
  const [chord = null, id = null] = keyOf(cursor, 'number', 'id') ?? [];
  const rows = await tx.query<NearRow>(
    `SELECT ${CARD('earth_km(cp.position, earth_point($1, $2))')}, cp.position <-> earth_point($1, $2) AS chord
     FROM ${FROM}
     WHERE cp.closed_on IS NULL AND cp.confirmed_on >= $6 AND ($3::float8 IS NULL OR (cp.position <-> earth_point($1, $2), cp.id) > ($3, $4::uuid))
     ORDER BY cp.position <-> earth_point($1, $2), cp.id LIMIT $5`,
    [from.lat, from.lon, chord, id, limit + 1, contactPointsShownSince(localDate(tx.now))],
  );
  return toPage(rows, limit, (row) => [row.chord, row.id], cardOn(localDate(tx.now)));
}

async function byName(tx: Tx, cursor: string | undefined, limit: number): Promise<Page<ContactPointCard>> {
  const [name = null, id = null] = keyOf(cursor, 'text', 'id') ?? [];
  const rows = await tx.query<Row>(
    `SELECT ${CARD('NULL')} FROM ${FROM}
     WHERE cp.closed_on IS NULL AND cp.confirmed_on >= $4 AND ($1::text IS NULL OR (cp.name, cp.id) > ($1, $2::uuid)) ORDER BY cp.name, cp.id LIMIT $3`,
    [name, id, limit + 1, contactPointsShownSince(localDate(tx.now))],
  );
  return toPage(rows, limit, (row) => [row.name, row.id], cardOn(localDate(tx.now)));
}

const cardOn =
  (today: LocalDate) =>
  ({ card }: Row): ContactPointCard => ({ ...card, ringFirst: contactPointFreshness(card.confirmedOn, today) === 'ring-first' });
