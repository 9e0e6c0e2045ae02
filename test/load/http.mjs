/** A bounded load over kept-alive connections on loopback: each connection sends its next request when answered. */
import { Agent, request } from 'node:http';

/**
 * @typedef {{ method: string, path: string, headers?: Record<string, string>, body?: string }} Sent
 * @typedef {{ perSecond: number, p50: number, p95: number, p99: number, failed: number, count: number }} Figures
 */

/**
 * Sends what `next` gives until it gives nothing or time is up.
 * @param {string} origin
 * @param {{ connections: number, seconds: number, next: () => Sent | undefined }} options
 * @returns {Promise<Figures>}
 */
export async function load(origin, { connections, seconds, next }) {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const { hostname, port } = new URL(origin);
  /** @type {number[]} */
  const times = [];
  let failed = 0;
  const start = performance.now();
  const until = start + seconds * 1000;
  await Promise.all(
    Array.from({ length: connections }, async () => {
      for (let sent = next(); sent !== undefined && performance.now() < until; sent = next()) {
        const began = performance.now();
        const status = await send({ agent, hostname, port }, sent);
        times.push(performance.now() - began);
        if (status >= 300) failed++;
      }
    }),
  );
  const elapsed = (performance.now() - start) / 1000;
  agent.destroy();
  return { perSecond: (times.length - failed) / elapsed, ...quantiles(times), failed, count: times.length };
}

/** @param {readonly number[]} times */
export function quantiles(times) {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (/** @type {number} */ share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99) };
}

/**
 * @param {{ agent: Agent, hostname: string, port: string }} to
 * @param {Sent} sent
 * @returns {Promise<number>}
 */
export function send(to, { method, path, headers = {}, body }) {
  return new Promise((resolve, reject) => {
    const length = body === undefined ? {} : { 'content-type': 'application/json', 'content-length': String(Buffer.byteLength(body)) };
    const sending = request({ ...to, method, path, headers: { ...length, ...headers } }, (answer) => {
      answer.on('end', () => resolve(answer.statusCode ?? 0)).resume();
    });
    sending.on('error', reject);
    sending.end(body);
  });
}
