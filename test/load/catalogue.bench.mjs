/** Reads of the public catalogue, beside a bare server that sends the same bytes. */
import { load } from './http.mjs';
import { median, ratioRow } from './table.mjs';

const ROUNDS = 3;
const SECONDS = 3;
const CLIENTS = 32;

/** @param {{ origin: string, bareOrigin: string }} bench */
export default async function catalogue({ origin, bareOrigin }) {
  const rows = [];
  for (const [what, path] of [
    ['catalogue, soonest first', '/api/courses'],
    ['catalogue, nearest first', '/api/courses?near=4365'],
  ]) {
    const bytes = await (await fetch(`${origin}${path}`)).text();
    await fetch(`${bareOrigin}/bytes`, { method: 'PUT', headers: { 'content-type': 'application/json' }, body: bytes });
    const ours = [];
    const bare = [];
    for (let round = 0; round < ROUNDS; round++) {
      ours.push(await load(origin, { connections: CLIENTS, seconds: SECONDS, next: () => ({ method: 'GET', path }) }));
      bare.push(await load(bareOrigin, { connections: CLIENTS, seconds: SECONDS, next: () => ({ method: 'GET', path: '/get' }) }));
    }
    const note = `${Math.round(bytes.length / 1024)} kB, p99 ${median(ours.map(({ p99 }) => p99)).toFixed(0)} ms, ${ours.reduce((sum, { failed }) => sum + failed, 0)} failed`;
    const rates = (/** @type {{ perSecond: number }[]} */ figures) => figures.map(({ perSecond }) => perSecond);
    rows.push(ratioRow(what, { ours: rates(ours), reference: rates(bare), against: 'bare Fastify, same bytes', note }));
  }
  return rows;
}
