/** Places decided a second, on one course and on a thousand, beside the raw database and a bare server in the same run. */
import { randomUUID } from 'node:crypto';
import { load } from './http.mjs';
import { appliedLinks, openCourses } from './place.mjs';
import { prepareRaw, rawSignUps } from './raw.mjs';
import { median, ratioRow } from './table.mjs';

const ROUNDS = 3;
const SECONDS = 3;
const CLIENTS = 32;
const LINKS = 40_000;

/** @param {{ databaseUrl: string, origin: string, bareOrigin: string, secret: string }} bench */
export default async function signUps({ databaseUrl, origin, bareOrigin, secret }) {
  const rows = [];
  for (const count of [1, 1000]) {
    await prepareRaw(databaseUrl, count);
    const courses = await openCourses(databaseUrl, count);
    const links = await appliedLinks(databaseUrl, secret, courses, LINKS);
    const ours = [];
    const raw = [];
    const bare = [];
    for (let round = 0; round < ROUNDS; round++) {
      raw.push(await rawSignUps(databaseUrl, { courses: count, clients: CLIENTS, seconds: SECONDS }));
      ours.push(await load(origin, { connections: CLIENTS, seconds: SECONDS, next: () => confirmation(links.pop()) }));
      bare.push(
        await load(bareOrigin, { connections: CLIENTS, seconds: SECONDS, next: () => ({ method: 'POST', path: '/post', body: '{}' }) }),
      );
    }
    const figures = ours.map(({ perSecond }) => perSecond);
    const note = `p99 ${median(ours.map(({ p99 }) => p99)).toFixed(0)} ms, ${ours.reduce((sum, { failed }) => sum + failed, 0)} failed`;
    const where = count === 1 ? 'one course' : '1,000 courses';
    rows.push(ratioRow(`sign-ups confirmed, ${where}`, { ours: figures, reference: raw, against: 'raw "lock"', note }));
    rows.push(
      ratioRow(`sign-ups confirmed, ${where}`, {
        ours: figures,
        reference: bare.map(({ perSecond }) => perSecond),
        against: 'bare Fastify POST',
        note,
      }),
    );
  }
  return rows;
}

/** @param {string | undefined} path */
function confirmation(path) {
  return path === undefined ? undefined : { method: 'PUT', path, headers: { 'idempotency-key': randomUUID() }, body: '{}' };
}
