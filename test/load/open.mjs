/**
 * An open load: people come when they come, whether or not those before them have been answered, and each has waited since she meant to.
 * A closed load (`http.mjs`) sends its next request when the last one is answered, so that a server that stands still is asked nothing.
 */
import { Agent } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { quantiles, send } from './http.mjs';

/** More than can be under way: nobody waits for a connection. */
const SOCKETS = 4_096;

/**
 * @typedef {import('./http.mjs').Sent} Sent
 * @typedef {{ p50: number, p95: number, p99: number, answered: number, busy: number, failed: number, late: number }} Waits
 */

/**
 * Arrivals at random, so many a second on average, for so long; latency from the intended start, of those who were answered.
 * @param {string} origin
 * @param {{ perSecond: number, seconds: number, next: () => Sent | undefined }} options
 * @returns {Promise<Waits>} `busy`: told to come back (503); `late`: by how many ms at most the sender itself was behind
 */
export async function arrivals(origin, { perSecond, seconds, next }) {
  const agent = new Agent({ keepAlive: true, maxSockets: SOCKETS });
  const { hostname, port } = new URL(origin);
  const [times, counts] = [/** @type {number[]} */ ([]), { busy: 0, failed: 0, late: 0 }];
  const ask = async (/** @type {Sent} */ sent, /** @type {number} */ intended) => {
    const status = await send({ agent, hostname, port }, sent).catch(() => 0);
    if (status === 503) counts.busy++;
    else if (status === 0 || status >= 300) counts.failed++;
    else times.push(performance.now() - intended);
  };
  const start = performance.now();
  const asked = [];
  for (let due = 0; due < seconds * 1000; due += (-Math.log(1 - Math.random()) * 1000) / perSecond) {
    const early = start + due - performance.now();
    if (early > 0) await sleep(early);
    const sent = next();
    if (sent === undefined) break;
    counts.late = Math.max(counts.late, performance.now() - start - due);
    asked.push(ask(sent, start + due));
  }
  await Promise.all(asked);
  agent.destroy();
  return { ...quantiles(times), answered: times.length, ...counts };
}

/**
 * One request after the other with a pause between, on a server that has nothing else to do.
 * @param {string} origin
 * @param {{ times: number, pauseMs: number, next: () => Sent | undefined }} options
 */
export async function alone(origin, { times: count, pauseMs, next }) {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const { hostname, port } = new URL(origin);
  const times = [];
  for (let sent = next(); sent !== undefined && times.length < count; sent = next()) {
    const began = performance.now();
    const status = await send({ agent, hostname, port }, sent);
    if (status >= 300) throw new Error(`${sent.path}: ${status}`);
    times.push(performance.now() - began);
    await sleep(pauseMs);
  }
  agent.destroy();
  return quantiles(times);
}
