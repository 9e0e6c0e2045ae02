import type { CatalogueQuery, CourseCard, Page } from '@igang/contracts';
import { COMING } from '@igang/domain';
import type { z } from 'zod';
import { type PlacePoint, placeOf } from '../../organisation/geography/index.ts';
import { keyOf, toPage } from '../../platform/paging.ts';
import { sqlSet } from '../../platform/sql-set.ts';
import type { Tx } from '../../platform/transaction.ts';
import { type Found, foundBy, SOURCES_WALKED } from './catalogue-search.query.ts';
import { COURSE_JOINS, DAYS, FREE, UNDECIDED } from '../courses/index.ts';

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
  const found = await foundBy(tx, search.q);
  return search.near === undefined
    ? soonestFirst(tx, search, found)
    : nearestFirst(tx, search, { found, from: await placeOf(tx, search.near) });
}

const card = (distanceKm: string) => `json_build_object('id', c.id, 'type', t.names, 'state', c.state, 'place', coalesce(pc.place, ''),
  'venue', coalesce(v.name, ''), 'form', c.form,
  'days', ${DAYS}, 'enrolmentDeadline', c.enrolment_deadline, 'capacity', c.capacity, 'free', ${FREE}, 'waiting', c.waiting, 'undecided', ${UNDECIDED},
  'distanceKm', ${distanceKm}) AS card, c.id, c.starts_at AS "startsAt"`;
const IS_COMING = `c.state IN ${sqlSet(COMING)} AND c.starts_at > $1`;
/** Sorts before every id there is. */
const FIRST_ID = '00000000-0000-0000-0000-000000000000';
/**
 * More than a page ever holds. Written out, since the planner takes a limit that it does not know for a tenth of the table and
 * would rather sort all of it than walk an index; `$2` cuts it to the page.
 */
const MOST = 101;

/** $1 now, $2 rows wanted, $3 and $4 the key of the last row shown, $5 and $6 kinds of course and venues that were found. */
const AFTER = `(c.starts_at, c.id) > ($3::timestamptz, $4::uuid)`;
const WALK = (which: string) =>
  `SELECT c.id, c.starts_at FROM course c WHERE ${IS_COMING} AND ${AFTER} ${which} ORDER BY c.starts_at, c.id LIMIT ${MOST}`;
const EVERY = WALK('AND $5::uuid[] IS NULL AND $6::uuid[] IS NULL');
const MANY_SOURCES = WALK('AND (c.course_type_id = ANY ($5::uuid[]) OR c.venue_id = ANY ($6::uuid[]))');
const EACH_SOURCE = `
  SELECT id, starts_at FROM (
    SELECT c.id, c.starts_at FROM unnest($5::uuid[]) AS s(id) CROSS JOIN LATERAL (${WALK('AND c.course_type_id = s.id')}) c
    UNION SELECT c.id, c.starts_at FROM unnest($6::uuid[]) AS s(id) CROSS JOIN LATERAL (${WALK('AND c.venue_id = s.id')}) c) either
  ORDER BY starts_at, id`;
const SOONEST = (page: string) => `
  WITH page AS MATERIALIZED (SELECT id FROM (${page}) walked ORDER BY starts_at, id LIMIT $2)
  SELECT ${card('NULL')} FROM page JOIN course c ON c.id = page.id ${COURSE_JOINS} ORDER BY c.starts_at, c.id`;
const SOONEST_OF = { every: SOONEST(EVERY), many: SOONEST(MANY_SOURCES), each: SOONEST(EACH_SOURCE) } as const;

function wayThrough(found: Found | undefined): keyof typeof SOONEST_OF {
  if (found === undefined) return 'every';
  return found.venues.length > SOURCES_WALKED ? 'many' : 'each';
}

/** $5 and $6. */
function sourcesOf(found: Found | undefined): readonly unknown[] {
  return found === undefined ? [null, null] : [found.types, found.venues];
}

async function soonestFirst(tx: Tx, { cursor, limit }: Search, found: Found | undefined): Promise<Page<CourseCard>> {
  const [startsAt = tx.now, id = FIRST_ID] = keyOf(cursor, 'instant', 'id') ?? [];
  const rows = await tx.query<Row>(SOONEST_OF[wayThrough(found)], [tx.now, limit + 1, startsAt, id, ...sourcesOf(found)]);
  return toPage(
    rows,
    limit,
    (row) => [row.startsAt.toISOString(), row.id],
    (row) => row.card,
  );
}

interface From {
  readonly found: Found | undefined;
  readonly from: PlacePoint;
}
/** A course that is online only comes after every place, however far. */
const NOWHERE = 1e9;

async function nearestFirst(tx: Tx, { cursor, limit }: Search, { found, from }: From): Promise<Page<CourseCard>> {
  const [chord = -1, startsAt = tx.now, id = FIRST_ID] = keyOf(cursor, 'number', 'instant', 'id') ?? [];
  const ask = (rows: number) => [tx.now, rows, startsAt, id, ...sourcesOf(found)];
  const there =
    Number(chord) < NOWHERE
      ? await tx.query<NearRow>(NEAREST_OF[limit < FEW ? 'few' : 'many'], [...ask(limit + 1), chord, from.lat, from.lon])
      : [];
  const missing = limit + 1 - there.length;
  const isFirstOnline = Number(chord) < NOWHERE;
  const online = missing === 0 ? [] : await tx.query<NearRow>(ONLINE, [...ask(missing), isFirstOnline]);
  return toPage(
    [...there, ...online],
    limit,
    (row) => [row.chord, row.startsAt.toISOString(), row.id],
    (row) => row.card,
  );
}

/** With so many or fewer rows wanted no more are walked: towns have hundreds of venues at one point, and each is asked for that many. */
const FEW = 26;

/** $7 how far the last row shown was, $8 and $9 where the reader is. The index on positions gives venues outwards, one by one. */
const NEAREST = (most: number) => `
  WITH page AS MATERIALIZED (
    SELECT id, chord FROM (
      SELECT c.id, c.starts_at, here.chord FROM (
        SELECT v.id, v.position <-> earth_point($8, $9) AS chord FROM venue v
        WHERE $6::uuid[] IS NULL OR cardinality($5::uuid[]) > 0 OR v.id = ANY ($6::uuid[])
        ORDER BY v.position <-> earth_point($8, $9)) here
      CROSS JOIN LATERAL (
        SELECT c.id, c.starts_at FROM course c
        WHERE c.venue_id = here.id AND ${IS_COMING} AND (here.chord > $7::float8 OR (here.chord = $7::float8 AND ${AFTER}))
          AND ($6::uuid[] IS NULL OR c.course_type_id = ANY ($5::uuid[]) OR here.id = ANY ($6::uuid[]))
        ORDER BY c.starts_at, c.id LIMIT ${most}) c
      WHERE here.chord >= $7::float8
      ORDER BY here.chord, c.starts_at, c.id LIMIT ${most}) walked
    ORDER BY chord, starts_at, id LIMIT $2)
  SELECT ${card('earth_km(v.position, earth_point($8, $9))')}, page.chord FROM page JOIN course c ON c.id = page.id ${COURSE_JOINS}
  ORDER BY page.chord, c.starts_at, c.id`;
const NEAREST_OF = { few: NEAREST(FEW), many: NEAREST(MOST) } as const;

/** $7: those of the beginning, whatever the key, which is that of a place. */
const ONLINE = `
  WITH page AS MATERIALIZED (
    SELECT id FROM (
      SELECT c.id, c.starts_at FROM course c
      WHERE c.venue_id IS NULL AND ${IS_COMING} AND ($7::boolean OR ${AFTER}) AND ($6::uuid[] IS NULL OR c.course_type_id = ANY ($5::uuid[]))
      ORDER BY c.starts_at, c.id LIMIT ${MOST}) walked
    ORDER BY starts_at, id LIMIT $2)
  SELECT ${card('NULL')}, ${NOWHERE}::float8 AS chord FROM page JOIN course c ON c.id = page.id ${COURSE_JOINS} ORDER BY c.starts_at, c.id`;
