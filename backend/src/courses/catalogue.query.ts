import type { CatalogueQuery, CourseCard, Page } from '@igang/contracts';
import type { z } from 'zod';
import { type PlacePoint, placeOf } from '../geography/index.ts';
import { keyOf, toPage } from '../platform/paging.ts';
import type { Tx } from '../platform/transaction.ts';
import { COURSE_JOINS, DAYS, FREE } from './course-view.ts';

type Search = z.infer<typeof CatalogueQuery>;
interface Row {
  readonly card: CourseCard;
  readonly id: string;
  readonly startsAt: Date;
}
interface NearRow extends Row {
  readonly chord: number;
}

/** Public courses still to come: nearest first when the reader says where she is, else soonest first. */
export async function catalogue(tx: Tx, search: Search): Promise<Page<CourseCard>> {
  return search.near === undefined ? soonestFirst(tx, search) : nearestFirst(tx, search, await placeOf(tx, search.near));
}

const card = (distanceKm: string) => `json_build_object('id', c.id, 'type', t.names, 'state', c.state, 'place', coalesce(pc.place, ''),
  'venue', coalesce(v.name, ''), 'form', c.form,
  'days', ${DAYS}, 'enrolmentDeadline', c.enrolment_deadline, 'capacity', c.capacity, 'free', ${FREE}, 'waiting', c.waiting,
  'distanceKm', ${distanceKm}) AS card, c.id, c.starts_at AS "startsAt"`;
const FROM = `course c ${COURSE_JOINS} LEFT JOIN municipality m ON m.code = pc.municipality_code`;
const UPCOMING = `c.state IN ('published', 'open', 'closed') AND c.starts_at > $1
  AND ($2 = '' OR strpos(lower(concat_ws(' ', v.name, pc.place, m.name, array_to_string(m.official_names, ' '), t.names::text)), lower($2)) > 0)`;

async function soonestFirst(tx: Tx, { q = '', cursor, limit }: Search): Promise<Page<CourseCard>> {
  const [startsAt = null, id = null] = keyOf(cursor, 2) ?? [];
  const rows = await tx.query<Row>(
    `SELECT ${card('NULL')} FROM ${FROM}
     WHERE ${UPCOMING} AND ($3::timestamptz IS NULL OR (c.starts_at, c.id) > ($3, $4::uuid))
     ORDER BY c.starts_at, c.id LIMIT $5`,
    [tx.now, q, startsAt, id, limit + 1],
  );
  return toPage(
    rows,
    limit,
    (row) => [row.startsAt.toISOString(), row.id],
    (row) => row.card,
  );
}

/** A course that is online only comes after every place, however far; the same in the order, where NULL is last. */
const CHORD = 'coalesce(v.position <-> earth_point($6, $7), 1e9)';

async function nearestFirst(tx: Tx, { q = '', cursor, limit }: Search, from: PlacePoint): Promise<Page<CourseCard>> {
  const [chord = null, startsAt = null, id = null] = keyOf(cursor, 3) ?? [];
  const rows = await tx.query<NearRow>(
    `SELECT ${card('earth_km(v.position, earth_point($6, $7))')}, ${CHORD} AS chord FROM ${FROM}
     WHERE ${UPCOMING}
       AND ($3::float8 IS NULL OR (${CHORD}, c.starts_at, c.id) > ($3, $4::timestamptz, $5::uuid))
     ORDER BY v.position <-> earth_point($6, $7), c.starts_at, c.id LIMIT $8`,
    [tx.now, q, chord, startsAt, id, from.lat, from.lon, limit + 1],
  );
  return toPage(
    rows,
    limit,
    (row) => [row.chord, row.startsAt.toISOString(), row.id],
    (row) => row.card,
  );
}
