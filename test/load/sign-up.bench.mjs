/** Places decided a second, on one course and on a thousand, beside the raw database and a bare server in the same run. */
import { randomUUID } from 'node:crypto';
import { load } from './http.mjs';
import { appliedLinks, openCourses } from './place.mjs';
import { prepareRaw, rawSignUps } from './raw.mjs';
import { median, ratioRow } from './table.mjs';

const ROUNDS = 3;
const SECONDS = 3;
const CLIENTS = 32;
const RUSH = 200;
const LINKS = 60_000;

/** @typedef {{ databaseUrl: string, origin: string, bareOrigin: string, secret: string }} Bench */
/** @typedef {import('./http.mjs').Sent} Sent */

/** @param {Bench} bench */
export default async function signUps(bench) {
  const rows = [];
  for (const [count, clients] of [
    [1, CLIENTS],
    [1, RUSH],
    [1000, CLIENTS],
    [1000, RUSH],
  ])
    rows.push(...(await onCourses(bench, Number(count), Number(clients))));
  return rows;
}

/**
 * @param {Bench} bench
 * @param {number} count of courses
 * @param {number} clients
 */
async function onCourses(bench, count, clients) {
  await prepareRaw(bench.databaseUrl, count);
  const courses = await openCourses(bench.databaseUrl, count);
  const links = await appliedLinks(bench.databaseUrl, bench.secret, courses, LINKS);
  const where = `${count === 1 ? 'one course' : '1,000 courses'}, ${clients} clients`;
  const raw = () => rawSignUps(bench.databaseUrl, { courses: count, clients: Math.min(clients, 90), seconds: SECONDS });
  const bare = async () =>
    (await load(bench.bareOrigin, { connections: clients, seconds: SECONDS, next: () => ({ method: 'POST', path: '/post', body: '{}' }) }))
      .perSecond;
  const confirmed = await rounds(bench.origin, { clients, raw, bare, next: () => confirmation(links.pop()) });
  const applied = await rounds(bench.origin, { clients, raw, bare, next: () => application(courses) });
  return [
    ratioRow(`confirmed: ${where}`, { ...confirmed, reference: confirmed.raw, against: 'raw "lock"' }),
    ratioRow(`confirmed: ${where}`, { ...confirmed, reference: confirmed.bare, against: 'bare Fastify POST' }),
    ratioRow(`applied: ${where}`, { ...applied, reference: applied.raw, against: 'raw "lock"' }),
  ];
}

/**
 * A B C A B C …: all three have the same weather.
 * @param {string} origin
 * @param {{ clients: number, raw: () => Promise<number>, bare: () => Promise<number>, next: () => Sent | undefined }} options
 */
async function rounds(origin, { clients, raw, bare, next }) {
  const figures = { ours: /** @type {number[]} */ ([]), raw: /** @type {number[]} */ ([]), bare: /** @type {number[]} */ ([]) };
  const p99 = [];
  let failed = 0;
  for (let round = 0; round < ROUNDS; round++) {
    figures.raw.push(await raw());
    const measured = await load(origin, { connections: clients, seconds: SECONDS, next });
    figures.ours.push(measured.perSecond);
    p99.push(measured.p99);
    failed += measured.failed;
    figures.bare.push(await bare());
  }
  return { ...figures, note: `p99 ${median(p99).toFixed(0)} ms, ${failed} failed` };
}

/** @param {string | undefined} path */
function confirmation(path) {
  return path === undefined ? undefined : { method: 'PUT', path, headers: { 'idempotency-key': randomUUID() }, body: '{}' };
}

/** @param {readonly string[]} courses */
function application(courses) {
  const person = { name: 'Anne Benk', email: `${randomUUID()}@example.no`, language: 'nb' };
  const course = courses[Math.floor(Math.random() * courses.length)];
  return {
    method: 'POST',
    path: `/api/courses/${course}/enrolments`,
    headers: { 'idempotency-key': randomUUID() },
    body: JSON.stringify(person),
  };
}
