/** Ten thousand people at one course of two hundred places, through two API processes; then the audit looks at everything. */
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { signLink } from '../../backend/dist/platform/links.js';
import { load } from './http.mjs';

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
  const origins = [origin, await another()];
  const course = await aCourse(origin, databaseUrl);
  const people = Array.from({ length: PEOPLE }, (_, n) => `rush-${n}@example.no`);

  const applied = await through(
    origins,
    people.map((email) => application(course, email)),
  );
  await rowsOf(databaseUrl, 'ANALYZE enrolment');
  const rows = await rowsOf(databaseUrl, 'SELECT id FROM enrolment WHERE course_id = $1 ORDER BY id', [course]);
  const confirmed = await through(
    origins,
    rows.map(({ id }) => confirmation(secret, id)),
  );
  await audit();

  const arrived = await rowsOf(databaseUrl, 'SELECT state, arrival::int FROM enrolment WHERE course_id = $1 ORDER BY arrival', [course]);
  assert.deepEqual(
    arrived,
    people.map((_, n) => ({ state: n < PLACES ? 'confirmed' : 'waitlisted', arrival: n + 1 })),
    'exactly so many places, and the rest in the order of arrival',
  );
  return [figures('rush: 10,000 apply', applied), figures('rush: 10,000 confirm', confirmed)];
}

/**
 * As the office of the demo makes one: planned and published, so that the audit has nothing to say of it.
 * @param {string} origin
 * @param {string} databaseUrl
 */
async function aCourse(origin, databaseUrl) {
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
  const days = ['2089-02-05', '2089-02-06'].map((date) => ({ date, startsAt: '10:00', endsAt: '16:00' }));
  const plan = { ...ground, days, capacity: PLACES, minimumPlaces: 1, enrolmentDeadline: '2089-01-20', trainerIds: [] };
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
 * @param {{ all: import('./http.mjs').Figures[], seconds: number }} measured
 */
function figures(what, { all, seconds }) {
  const worst = (/** @type {'p50' | 'p99'} */ which) => Math.max(...all.map((one) => one[which])).toFixed(0);
  const failed = all.reduce((sum, one) => sum + one.failed, 0);
  const note = `${seconds.toFixed(1)} s, p50 ${worst('p50')} ms, p99 ${worst('p99')} ms, ${failed} failed, ${PLACES} places in order, audit clean`;
  return { what, ours: `${Math.round(PEOPLE / seconds)}/s`, against: 'two API processes', reference: '', ratio: '', note };
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
  const path = `/api/enrolment-links/${signLink(secret, 'enrolment.confirm', id, FAR)}/confirmation`;
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
