/**
 * What limiting by address and network costs: the barest route with and without it, asked from many addresses. Counted in answers for
 * each second that the server itself has worked, since on a shared machine a second on the wall is worth little.
 */
import { pipelined, posted } from './pipeline.mjs';
import { ratioRow } from './table.mjs';

const ROUNDS = 5;
const SECONDS = 2;
const CLIENTS = 32;
const ADDRESSES = 20_000;

const PATHS = /** @type {const} */ (['/post', '/limited', '/rate-limited']);

/** @param {{ bareOrigin: string }} bench */
export default async function throttle({ bareOrigin }) {
  const [bare, ours, theirs] = PATHS.map((path) => ({ requests: requestsTo(path), rates: /** @type {number[]} */ ([]) }));
  const routes = [bare, ours, theirs].filter((route) => route !== undefined);
  for (let round = 0; round < ROUNDS; round++)
    for (const { requests, rates } of routes) rates.push(await answersForWork(bareOrigin, requests));
  const row = (/** @type {string} */ what, /** @type {readonly number[]} */ rates) =>
    ratioRow(what, {
      ours: rates,
      reference: bare?.rates ?? [],
      against: 'bare Fastify POST',
      note: `a second of work, ${ADDRESSES} addresses`,
    });
  return [row('limited by address and network', ours?.rates ?? []), row('limited by @fastify/rate-limit', theirs?.rates ?? [])];
}

/**
 * @param {string} origin
 * @param {readonly Buffer[]} requests
 */
async function answersForWork(origin, requests) {
  const began = await workOf(origin);
  const rate = await pipelined(origin, { connections: CLIENTS, seconds: SECONDS, requests });
  return (rate * SECONDS) / ((await workOf(origin)) - began);
}

/** @param {string} origin */
async function workOf(origin) {
  const { us } = await (await fetch(`${origin}/work`)).json();
  return us / 1_000_000;
}

/** @param {string} path */
function requestsTo(path) {
  return Array.from({ length: ADDRESSES }, (_, n) => posted(path, addressOf(n)));
}

/** @param {number} n */
function addressOf(n) {
  return n % 2 === 0
    ? `10.${(n >> 16) & 255}.${(n >> 8) & 255}.${n & 255}`
    : `2001:db8:${(n >> 4).toString(16)}:${(n & 15).toString(16)}::1`;
}
