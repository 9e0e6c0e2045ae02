/**
 * Two hundred people at twenty places, beside a control that does the same without a lock; then ten thousand people at one course of two
 * hundred places. Through two API processes; the audit looks at everything.
 */
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { signLink } from '../../backend/dist/platform/links.js';
import { ENROLMENT_CONFIRM } from '../../backend/dist/training/enrolments/enrolment-links.js';
import { load } from './http.mjs';
import { prepareRaw, unguardedSignUps } from './raw.mjs';

const FEW_PEOPLE = 200;
const FEW_PLACES = 20;
const PEOPLE = 10_000;
const PLACES = 200;
const CONNECTIONS = 100;
/** More than it can take: a rush that takes longer has failed. */
const MOST_SECONDS = 60;
const FAR = new Date('2090-01-01');

/** @typedef {{ databaseUrl: string, origin: string, secret: string, another: () => Promise<string>, audit: () => Promise<void> }} Bench */
/** @typedef {import('./http.mjs').Sent} Sent */

/** @param {Bench} bench */
export default async function rush({ databaseUrl, origin, secret, another, audit }) {
  const bench = { databaseUrl, secret, origins: [origin, await another()] };
  const small = await rushed(bench, { people: FEW_PEOPLE, places: FEW_PLACES });
  const control = await withoutGuard(databaseUrl);
  const large = await rushed(bench, { people: PEOPLE, places: PLACES });
  await audit();
  return [...small, control, ...large];
}

/**
 * Everybody applies, then everybody confirms; exactly so many have a place and the rest stand in the order of arrival.
 * @param {{ databaseUrl: string, secret: string, origins: string[] }} bench
 * @param {{ people: number, places: number }} size
 */
async function rushed({ databaseUrl, secret, origins }, { people, places }) {
  const course = await aCourse(origins[0] ?? '', databaseUrl, places);
  const addresses = Array.from({ length: people }, (_, n) => `rush-${people}-${n}@example.no`);
  const applied = await through(
    origins,
    addresses.map((email) => application(course, email)),
  );
  await rowsOf(databaseUrl, 'ANALYZE enrolment');
  const rows = await rowsOf(databaseUrl, 'SELECT id FROM enrolment WHERE course_id = $1 ORDER BY id', [course]);
  const confirmed = await through(
    origins,
    rows.map(({ id }) => confirmation(secret, id)),
  );
  const arrived = await rowsOf(databaseUrl, 'SELECT state, arrival::int FROM enrolment WHERE course_id = $1 ORDER BY arrival', [course]);
  assert.deepEqual(
    arrived,
    addresses.map((_, n) => ({ state: n < places ? 'confirmed' : 'waitlisted', arrival: n + 1 })),
    'exactly so many places, and the rest in the order of arrival',
  );
  const name = `${people.toLocaleString('en')} people, ${places} places`;
  return [figures(`${name}: apply`, { ...applied, people, places }), figures(`${name}: confirm`, { ...confirmed, people, places })];
}

/**
 * The same rush at the raw tables with nothing held between looking and writing: it must sell more than there is, else the rush proves
 * nothing.
 * @param {string} databaseUrl
 */
async function withoutGuard(databaseUrl) {
  await prepareRaw(databaseUrl, 1, FEW_PLACES);
  const sold = await unguardedSignUps(databaseUrl, { people: FEW_PEOPLE, clients: CONNECTIONS / 2 });
  assert.ok(sold > FEW_PLACES, 'without the guard more is sold than there is');
  const note = `the control sells ${sold} of ${FEW_PLACES} places`;
  return { what: `${FEW_PEOPLE} people, ${FEW_PLACES} places: without the guard`, ours: '', against: '', reference: '', ratio: '', note };
}

/**
 * As the office of the demo makes one: planned and published, so that the audit has nothing to say of it.
 * @param {string} origin
 * @param {string} databaseUrl
 * @param {number} capacity
 */
async function aCourse(origin, databaseUrl, capacity) {
  const { items } = await (await fetch(`${origin}/api/demo/people`)).json();
  const national = items.find((/** @type {{ key: string }} */ { key }) => key === 'nasjonal');
  let cookie = '';
  const send = async (/** @type {string} */ method, /** @type {string} */ path, /** @type {object} */ body) => {
    const headers = { 'content-type': 'application/json', 'idempotency-key': randomUUID(), cookie };
    const answer = await fetch(`${origin}/api${path}`, { method, headers, body: JSON.stringify(body) });
    assert.ok(answer.ok, `${path}: ${answer.status}`);
    cookie ||= answer.headers.getSetCookie()[0]?.split(';')[0] ?? '';
    return answer.json();
  };
  await send('POST', '/demo/sessions', { personId: national.id });
  const [ground] = await rowsOf(
    databaseUrl,
    `SELECT v.office_id AS "officeId", v.id AS "venueId", t.id AS "courseTypeId" FROM venue v, course_type t
     WHERE t.code = 'igangsetterkurs' ORDER BY v.id LIMIT 1`,
  );
  // Days of its own, since two courses cannot be in one room.
  const month = capacity === FEW_PLACES ? '02' : '03';
  const days = [`2089-${month}-05`, `2089-${month}-06`].map((date) => ({ date, startsAt: '10:00', endsAt: '16:00' }));
  const plan = { ...ground, days, capacity, minimumPlaces: 1, enrolmentDeadline: '2088-12-20', trainerIds: [] };
  const { id } = await send('POST', '/staff/courses', plan);
  await send('PUT', `/staff/courses/${id}/publication`, {});
  return id;
}

/**
 * Half the connections at each process, all taking from one queue.
 * @param {string[]} origins
 * @param {Sent[]} asks
 */
async function through(origins, asks) {
  const began = performance.now();
  let next = 0;
  const options = { connections: CONNECTIONS / origins.length, seconds: MOST_SECONDS, next: () => asks[next++] };
  const all = await Promise.all(origins.map((origin) => load(origin, options)));
  return { all, seconds: (performance.now() - began) / 1000 };
}

/**
 * @param {string} what
 * @param {{ all: import('./http.mjs').Figures[], seconds: number, people: number, places: number }} measured
 */
function figures(what, { all, seconds, people, places }) {
  const worst = (/** @type {'p50' | 'p99'} */ which) => Math.max(...all.map((one) => one[which])).toFixed(0);
  const failed = all.reduce((sum, one) => sum + one.failed, 0);
  const note = `${seconds.toFixed(2)} s, p50 ${worst('p50')} ms, p99 ${worst('p99')} ms, ${failed} failed, ${places} places in order, audit clean`;
  return { what, ours: `${Math.round(people / seconds)}/s`, against: 'two API processes', reference: '', ratio: '', note };
}

/**
 * @param {string} course
 * @param {string} email
 */
function application(course, email) {
  const body = JSON.stringify({ name: 'Anne Rush', email, language: 'nb' });
  return { method: 'POST', path: `/api/courses/${course}/enrolments`, headers: { 'idempotency-key': randomUUID() }, body };
}

/**
 * @param {string} secret
 * @param {string} id
 */
function confirmation(secret, id) {
  const path = `/api/enrolment-links/${signLink(secret, ENROLMENT_CONFIRM, id, FAR)}/confirmation`;
  return { method: 'PUT', path, headers: { 'idempotency-key': randomUUID() }, body: '{}' };
}

/**
 * @param {string} url
 * @param {string} sql
 * @param {unknown[]} [parameters]
 */
async function rowsOf(url, sql, parameters = []) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql, parameters)).rows;
  } finally {
    await client.end();
  }
}
