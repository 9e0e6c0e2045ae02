/**
 * What a coordinator and a starter open all day: the board and its lists, one reader at a time, as they are with the demo data;
 * `BENCH_SIZE=100 npm run bench -- lists` is a hundred times the organisation. Beside each, the same bytes from a bare server.
 */
import { randomUUID } from 'node:crypto';
import { load } from './http.mjs';

const TIMES = 60;
const WARM = 8;

/** @param {{ origin: string, bareOrigin: string }} bench */
export default async function lists({ origin, bareOrigin }) {
  const [kari, maria] = [await signedIn(origin, 'koordinator'), await signedIn(origin, 'igangsetter')];
  const [group, forming, enquiry] = [
    await firstOf(origin, kari, '/staff/groups?state=live'),
    await firstOf(origin, kari, '/staff/groups?state=forming'),
    await firstOf(origin, kari, '/staff/enquiries?state=waiting'),
  ];
  /** @type {readonly (readonly [string, string, string])[]} */
  const asks = [
    ['the board: what waits', '/staff/work?limit=8', kari],
    ['the board: numbers', '/staff/counts', kari],
    ['groups', '/staff/groups?state=live&limit=12', kari],
    ['a group', `/staff/groups/${group}`, kari],
    ['who is coming', `/groups/${forming}/forming`, kari],
    ['who could come', `/groups/${forming}/candidates`, kari],
    ['courses', '/staff/courses?limit=12', kari],
    ['starters', '/staff/starters?limit=12', kari],
    ['enquiries', '/staff/enquiries', kari],
    ['an enquiry', `/staff/enquiries/${enquiry}`, kari],
    ['where a group could begin', '/staff/places-for-groups', kari],
    ["a starter's page", '/starter', maria],
    ['what she has done', '/starter/care', maria],
  ];
  const rows = [];
  for (const [what, path, cookie] of asks) rows.push(await row({ origin, bareOrigin }, what, path, cookie));
  return rows;
}

/** @param {{ origin: string, bareOrigin: string }} bench @param {string} what @param {string} path @param {string} cookie */
async function row({ origin, bareOrigin }, what, path, cookie) {
  const bytes = await read(origin, cookie, path);
  await fetch(`${bareOrigin}/bytes`, { method: 'PUT', headers: { 'content-type': 'application/json' }, body: bytes });
  const ours = await alone(origin, { method: 'GET', path: `/api${path}`, headers: { cookie } });
  const bare = await alone(bareOrigin, { method: 'GET', path: '/get' });
  return {
    what,
    ours: `p95 ${ours.p95.toFixed(1)} ms`,
    against: 'a bare server',
    reference: `p95 ${bare.p95.toFixed(1)} ms`,
    ratio: (ours.p95 / bare.p95).toFixed(0),
    note: `p50 ${ours.p50.toFixed(1)} ms, ${(bytes.length / 1000).toFixed(0)} kB, ${ours.failed} failed`,
  };
}

/** @param {string} origin @param {import('./http.mjs').Sent} sent */
async function alone(origin, sent) {
  const some = (/** @type {number} */ count) => {
    let left = count;
    return () => (left-- > 0 ? sent : undefined);
  };
  await load(origin, { connections: 1, seconds: 20, next: some(WARM) });
  return load(origin, { connections: 1, seconds: 60, next: some(TIMES) });
}

/** @param {string} origin @param {string} key @returns {Promise<string>} her cookie */
async function signedIn(origin, key) {
  const people = /** @type {{ items: { id: string, key: string }[] }} */ (JSON.parse(await read(origin, '', '/demo/people'))).items;
  const answer = await fetch(`${origin}/api/demo/sessions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID() },
    body: JSON.stringify({ personId: people.find((person) => person.key === key)?.id }),
  });
  if (!answer.ok) throw new Error(`Nobody to sign in as ${key}: ${answer.status}`);
  return answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ');
}

/** @param {string} origin @param {string} cookie @param {string} path @returns {Promise<string>} */
async function firstOf(origin, cookie, path) {
  const { items } = /** @type {{ items: { id: string }[] }} */ (JSON.parse(await read(origin, cookie, path)));
  return items[0]?.id ?? '';
}

/** @param {string} origin @param {string} cookie @param {string} path */
async function read(origin, cookie, path) {
  const answer = await fetch(`${origin}/api${path}`, { headers: { cookie } });
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  return answer.text();
}
