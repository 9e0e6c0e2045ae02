/**
 * Searches of the public catalogue among a thousand coming courses and among a hundred thousand, in the same run: nobody asks the same
 * twice, so that no answer is ready from before.
 */
import pg from 'pg';
import { load } from './http.mjs';

const FEW = 1_000;
const MANY = 100_000;
const SECONDS = 5;
const CLIENTS = 8;

/** @typedef {{ codes: string[], places: string[] }} Words */

/** What people ask: near a postal code, by the name of a place, and both by place and kind of course. */
const ASKS = /** @type {const} */ ({
  'nearest first': (/** @type {Words} */ { codes }) => `near=${any(codes)}&limit=${5 + Math.floor(Math.random() * 20)}`,
  'by place': (/** @type {Words} */ { places }) => `q=${encodeURIComponent(any(places))}&limit=${5 + Math.floor(Math.random() * 20)}`,
  'by kind, nearest first': (/** @type {Words} */ { codes }) =>
    `q=igangsetterkurs&near=${any(codes)}&limit=${5 + Math.floor(Math.random() * 20)}`,
});

/** @param {{ databaseUrl: string, origin: string }} bench */
export default async function search({ databaseUrl, origin }) {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const words = await wordsOf(client);
    await courses(client, FEW);
    const few = await measured(origin, words);
    await courses(client, MANY);
    const many = await measured(origin, words);
    return Object.keys(ASKS).map((what) => row(what, few.get(what) ?? NOTHING, many.get(what) ?? NOTHING));
  } finally {
    await client.query(`DELETE FROM course_day d USING course c WHERE c.id = d.course_id AND c.message = 'Benk'`);
    await client.query(`DELETE FROM course WHERE message = 'Benk'`);
    await client.query(`DELETE FROM venue WHERE name = 'Benk søk'`);
    await client.query('VACUUM ANALYZE course');
    await client.query('VACUUM ANALYZE course_day');
    await client.end();
  }
}

const NOTHING = { p95: 0, perSecond: 0, failed: 0 };

/**
 * @param {string} what
 * @param {typeof NOTHING} few
 * @param {typeof NOTHING} many
 */
function row(what, few, many) {
  const rates = `${many.perSecond.toFixed(0)}/s beside ${few.perSecond.toFixed(0)}/s`;
  return {
    what: `search ${what}`,
    ours: `p95 ${many.p95.toFixed(1)} ms`,
    against: `${FEW.toLocaleString('en')} courses`,
    reference: `p95 ${few.p95.toFixed(1)} ms`,
    ratio: (many.p95 / few.p95).toFixed(2),
    note: `${MANY.toLocaleString('en')} courses, ${rates}, ${few.failed + many.failed} failed`,
  };
}

/** @param {string} origin @param {Words} words */
async function measured(origin, words) {
  const figures = new Map();
  for (const [what, ask] of Object.entries(ASKS)) {
    const next = () => ({ method: 'GET', path: `/api/courses?${ask(words)}` });
    await load(origin, { connections: CLIENTS, seconds: 1, next });
    figures.set(what, await load(origin, { connections: CLIENTS, seconds: SECONDS, next }));
  }
  return figures;
}

/** @param {pg.Client} client @returns {Promise<Words>} */
async function wordsOf(client) {
  const codes = await client.query('SELECT code FROM postal_code ORDER BY code');
  const places = await client.query('SELECT DISTINCT name FROM municipality ORDER BY name');
  return { codes: codes.rows.map(({ code }) => code), places: places.rows.map(({ name }) => name) };
}

/**
 * As many coming courses all over the country, two days each.
 * @param {pg.Client} client
 * @param {number} count
 */
async function courses(client, count) {
  await client.query(
    `WITH office AS (SELECT office_id AS id FROM office_county WHERE county_code = '11' AND upper_inf(valid)),
       here AS (INSERT INTO venue (id, office_id, name, address, postal_code, lat, lon)
         SELECT gen_random_uuid(), office.id, 'Benk søk', 'Storgata 1', pc.code, pc.lat, pc.lon
         FROM office, (SELECT * FROM postal_code ORDER BY md5(code) LIMIT 2000) pc
         WHERE NOT EXISTS (SELECT FROM venue WHERE name = 'Benk søk') RETURNING id)
     SELECT count(*) FROM here`,
  );
  await client.query(
    `WITH office AS (SELECT office_id AS id FROM office_county WHERE county_code = '11' AND upper_inf(valid)),
       place AS (SELECT id, row_number() OVER (ORDER BY id) AS n FROM venue WHERE name = 'Benk søk'),
       type AS (SELECT id, row_number() OVER (ORDER BY code) AS n, count(*) OVER () AS of FROM course_type WHERE closed_on IS NULL),
       made AS (INSERT INTO course (id, office_id, course_type_id, venue_id, state, capacity, minimum_places, enrolment_deadline, first_day,
           starts_at, ends_at, message, created_at)
         SELECT gen_random_uuid(), office.id, type.id, place.id, 'open', 20, 1, d.day - 7, d.day, d.day + time '09:00', d.day + 1 + time '15:00', 'Benk', now()
         FROM generate_series(1, $1::int - (SELECT count(*)::int FROM course WHERE message = 'Benk')) AS s(n)
         CROSS JOIN office JOIN place ON place.n = 1 + s.n % 2000 JOIN type ON type.n = 1 + s.n % type.of
         CROSS JOIN LATERAL (SELECT date '2030-01-01' + (s.n * 7919) % 14000 AS day) d RETURNING id, first_day)
     INSERT INTO course_day (id, course_id, number, date, starts_at, ends_at)
     SELECT gen_random_uuid(), made.id, k.n, made.first_day + k.n - 1, '09:00', '15:00' FROM made, generate_series(1, 2) AS k(n)`,
    [count],
  );
  await client.query('VACUUM ANALYZE course');
  await client.query('VACUUM ANALYZE course_day');
  await client.query('VACUUM ANALYZE venue');
}

/** @template T @param {readonly T[]} all @returns {T} */
function any(all) {
  return /** @type {T} */ (all[Math.floor(Math.random() * all.length)]);
}
