/** Whether an answer tells if somebody is with us: known and unknown addresses take turns, and what comes back is held against each other. */
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { median } from './table.mjs';

/** Half of them are known. */
const ADDRESSES = 1_000;
const AT_ONCE = 4;

/** Mails are written meanwhile, as in life: the code that is tried stands in one. */
export const withWorker = true;

/** @typedef {{ known: boolean, ms: number, answer: string }} Told */

/** @param {{ origin: string, databaseUrl: string }} bench */
export default async function enumeration({ origin, databaseUrl }) {
  const known = await knownAddresses(databaseUrl, ADDRESSES / 2);
  const addresses = known.flatMap((email) => [
    { known: true, email },
    { known: false, email: `${randomUUID()}@example.no` },
  ]);
  const asked = await inTurns(addresses, ({ email }) => posted(`${origin}/api/sign-in-links`, { email }));
  await allWritten(databaseUrl);
  // Who is known has a code in her mail by now: a wrong one is counted against it.
  const tried = await inTurns(addresses, ({ email }) => posted(`${origin}/api/sessions/by-code`, { email, code: '12345678' }));
  return [told('asks for a sign-in mail', asked), told('tries a code', tried)];
}

/**
 * @param {string} url
 * @param {number} count
 * @returns {Promise<string[]>} of people who can sign in
 */
async function knownAddresses(url, count) {
  const ids = Array.from({ length: count }, () => randomUUID());
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(
    `INSERT INTO person (id, name, email, language, created_at) SELECT id, 'Anne Benk', id || '@example.no', 'nb', now() FROM unnest($1::uuid[]) AS id`,
    [ids],
  );
  await client.end();
  return ids.map((id) => `${id}@example.no`);
}

/** @param {string} url */
async function allWritten(url) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  for (let left = 1; left > 0; await sleep(250)) {
    const sql =
      "SELECT count(*)::int AS left FROM outbox WHERE job = 'mail.send' AND done_at IS NULL AND failed_at IS NULL AND run_at <= now()";
    left = (await client.query(sql)).rows[0].left;
  }
  await client.end();
}

/**
 * @param {readonly { known: boolean, email: string }[]} addresses
 * @param {(address: { known: boolean, email: string }) => Promise<string>} ask
 * @returns {Promise<Told[]>}
 */
async function inTurns(addresses, ask) {
  const waiting = [...addresses];
  /** @type {Told[]} */
  const all = [];
  const one = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const began = performance.now();
      const answer = await ask(next);
      all.push({ known: next.known, ms: performance.now() - began, answer });
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, one));
  return all;
}

/**
 * @param {string} url
 * @param {object} body
 * @returns {Promise<string>} all of the answer but what is another for every request
 */
async function posted(url, body) {
  const headers = { 'content-type': 'application/json', 'idempotency-key': randomUUID() };
  const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) });
  const text = (await response.text()).replace(/"requestId":"[^"]*"/, '');
  const told = [...response.headers].filter(([name]) => !['date', 'x-request-id'].includes(name));
  return JSON.stringify([response.status, told, text]);
}

/**
 * @param {string} what
 * @param {readonly Told[]} all
 */
function told(what, all) {
  const of = (/** @type {boolean} */ known) => all.filter((one) => one.known === known).map(({ ms }) => ms);
  const [known, unknown] = [of(true), of(false)];
  const answers = new Set(all.map(({ answer }) => answer)).size;
  const note = `p90 ${at(0.9, known)} and ${at(0.9, unknown)} ms; guessed right by time ${(100 * guessed(known, unknown)).toFixed(1)} %; answers that differ: ${answers - 1}`;
  const ratio = (median(known) / median(unknown)).toFixed(3);
  return {
    what,
    ours: `${median(known).toFixed(1)} ms`,
    against: 'an unknown address',
    reference: `${median(unknown).toFixed(1)} ms`,
    ratio,
    note,
  };
}

/** @param {number} part @param {readonly number[]} figures */
function at(part, figures) {
  return ([...figures].sort((a, b) => a - b)[Math.floor(figures.length * part)] ?? 0).toFixed(0);
}

/**
 * How often the slower of two is the known one (Mann and Whitney's U, by its share): half the time when time tells nothing.
 * @param {readonly number[]} known
 * @param {readonly number[]} unknown
 */
function guessed(known, unknown) {
  let slower = 0;
  for (const one of known) for (const other of unknown) slower += one > other ? 1 : one === other ? 0.5 : 0;
  return slower / (known.length * unknown.length);
}
