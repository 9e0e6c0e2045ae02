/**
 * How long people wait when they confirm at one course: one alone, and arriving by themselves at 0.5, 0.9, 1.1 and 2 times what the server
 * can take. Beside each the same arrivals at a bare server, which say what the sender and the machine add.
 */
import { randomUUID } from 'node:crypto';
import { load } from './http.mjs';
import { alone, arrivals } from './open.mjs';
import { appliedLinks, openCourses } from './place.mjs';

const SHARES = [0.5, 0.9, 1.1, 2];
const SECONDS = 5;
const CLIENTS = 200;
const LINKS = 120_000;
const LONE = { times: 60, pauseMs: 50 };

/** @param {{ databaseUrl: string, origin: string, bareOrigin: string, secret: string }} bench */
export default async function waits({ databaseUrl, origin, bareOrigin, secret }) {
  const links = await appliedLinks(databaseUrl, secret, await openCourses(databaseUrl, 1), LINKS);
  const next = () => confirmation(links.pop());
  // The first second is the compiler's.
  await load(origin, { connections: CLIENTS, seconds: 2, next });
  const { perSecond: most } = await load(origin, { connections: CLIENTS, seconds: SECONDS, next });
  const bare = () => ({ method: 'POST', path: '/post', body: '{}' });
  const rows = [row('confirming alone', await alone(origin, { ...LONE, next }), await alone(bareOrigin, { ...LONE, next: bare }), '')];
  for (const share of SHARES) {
    const perSecond = most * share;
    const ours = await arrivals(origin, { perSecond, seconds: SECONDS, next });
    const reference = await arrivals(bareOrigin, { perSecond, seconds: SECONDS, next: bare });
    const note = `${perSecond.toFixed(0)}/s, ${ours.answered} answered, ${ours.busy} told to come back, ${ours.failed} failed; the sender late by ${ours.late.toFixed(0)} ms at most`;
    rows.push(row(`confirming at ${share} times saturation`, ours, reference, note));
  }
  return rows;
}

/**
 * @param {string} what
 * @param {{ p50: number, p99: number }} ours
 * @param {{ p50: number, p99: number }} bare
 * @param {string} note
 */
function row(what, ours, bare, note) {
  const both = (/** @type {{ p50: number, p99: number }} */ { p50, p99 }) => `p50 ${p50.toFixed(1)}, p99 ${p99.toFixed(1)} ms`;
  return { what, ours: both(ours), against: 'a bare server', reference: both(bare), ratio: (ours.p50 / bare.p50).toFixed(1), note };
}

/** @param {string | undefined} path */
function confirmation(path) {
  return path === undefined ? undefined : { method: 'PUT', path, headers: { 'idempotency-key': randomUUID() }, body: '{}' };
}
