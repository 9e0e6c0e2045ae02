/** What limiting by address and network costs: the barest route with and without it, asked from many addresses. */
import { load } from './http.mjs';
import { median, ratioRow } from './table.mjs';

const ROUNDS = 5;
const SECONDS = 2;
const CLIENTS = 32;
const ADDRESSES = 20_000;

/** @param {{ bareOrigin: string }} bench */
export default async function throttle({ bareOrigin }) {
  /** @type {Record<string, import('./http.mjs').Figures[]>} */
  const figures = { '/post': [], '/limited': [], '/rate-limited': [] };
  for (let round = 0; round < ROUNDS; round++) for (const path of Object.keys(figures)) figures[path]?.push(await asked(bareOrigin, path));
  const rates = (/** @type {string} */ path) => (figures[path] ?? []).map(({ perSecond }) => perSecond);
  const row = (/** @type {string} */ what, /** @type {string} */ path) =>
    ratioRow(what, {
      ours: rates(path),
      reference: rates('/post'),
      against: 'bare Fastify POST',
      note: `p99 ${median((figures[path] ?? []).map(({ p99 }) => p99)).toFixed(1)} ms, ${ADDRESSES} addresses`,
    });
  return [row('limited: by address and network', '/limited'), row('limited: @fastify/rate-limit', '/rate-limited')];
}

/**
 * @param {string} origin
 * @param {string} path
 */
function asked(origin, path) {
  let n = 0;
  const next = () => ({ method: 'POST', path, headers: { 'x-forwarded-for': addressOf(n++ % ADDRESSES) }, body: '{}' });
  return load(origin, { connections: CLIENTS, seconds: SECONDS, next });
}

/** @param {number} n */
function addressOf(n) {
  return n % 2 === 0
    ? `10.${(n >> 16) & 255}.${(n >> 8) & 255}.${n & 255}`
    : `2001:db8:${(n >> 4).toString(16)}:${(n & 15).toString(16)}::1`;
}
