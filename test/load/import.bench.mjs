/**
 * A file of starters brought in, beside a hundredth of it in the same run: the memory of the API and the worker must not grow with the
 * rows. IMPORT_ROWS says how many (10,000 unless told, so that all benchmarks together stay short).
 */
import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';

const ROWS = Number(process.env['IMPORT_ROWS'] ?? 10_000);
const LONGEST_S = 1200;

/** The worker writes what is imported. */
export const withWorker = true;

/** @param {{ databaseUrl: string, origin: string }} bench */
export default async function imports({ databaseUrl, origin }) {
  const cookie = await signedIn(origin);
  const officeId = await officeOf(databaseUrl);
  const small = await measured({ origin, cookie, officeId, rows: Math.ceil(ROWS / 100) });
  const large = await measured({ origin, cookie, officeId, rows: ROWS });
  return [small, large].map((one) => ({
    what: `import of ${one.rows} starters`,
    ours: `${Math.round(one.mostMb)} MB at most`,
    against: `${small.rows} rows`,
    reference: `${Math.round(small.mostMb)} MB`,
    ratio: (one.mostMb / small.mostMb).toFixed(2),
    note: `upload ${one.uploadS.toFixed(1)} s, check ${one.checkS.toFixed(1)} s, write ${one.writeS.toFixed(1)} s`,
  }));
}

/** @param {string} origin */
async function signedIn(origin) {
  const { items } = await (await fetch(`${origin}/api/demo/people`)).json();
  const personId = items.find((/** @type {{ key: string }} */ one) => one.key === 'koordinator').id;
  const headers = { 'content-type': 'application/json', 'idempotency-key': randomUUID() };
  const answer = await fetch(`${origin}/api/demo/sessions`, { method: 'POST', headers, body: JSON.stringify({ personId }) });
  return answer.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ');
}

/** @param {string} databaseUrl */
async function officeOf(databaseUrl) {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  const { rows } = await client.query(
    `SELECT g.office_id AS id FROM role_grant g JOIN person p ON p.id = g.person_id WHERE g.role = 'coordinator' AND p.name = 'Kari Lunde' LIMIT 1`,
  );
  await client.end();
  return rows[0].id;
}

/** @param {number} rows */
function fileOf(rows) {
  const lines = ['Navn;E-post;Telefon;Postnr;Godkjent til'];
  for (let n = 0; n < rows; n++) lines.push(`Prøve Person ${n};benk.${rows}.${n}@import.example.no;;4365;01.06.2029`);
  return Buffer.from(lines.join('\r\n'));
}

/** Resident memory of every API and worker on this machine that is ours, in MB. */
function residentMb() {
  const ours = readdirSync('/proc').filter((pid) => /^\d+$/.test(pid) && isOurs(pid));
  return ours.reduce((sum, pid) => sum + Number(/VmRSS:\s+(\d+)/.exec(fileAt(`/proc/${pid}/status`))?.[1] ?? 0) / 1024, 0);
}

/** @param {string} pid */
function isOurs(pid) {
  const here = new URL('../../backend/dist/bundle/', import.meta.url).pathname;
  return new RegExp(`${here}(?:main|worker)\\.js`).test(fileAt(`/proc/${pid}/cmdline`));
}

/** @param {string} path a process may be gone when we look */
function fileAt(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

/** @param {{ origin: string, cookie: string, officeId: string, rows: number }} wish */
async function measured({ origin, cookie, officeId, rows }) {
  let mostMb = residentMb();
  const watch = setInterval(() => (mostMb = Math.max(mostMb, residentMb())), 250);
  try {
    const began = performance.now();
    const query = new URLSearchParams({ kind: 'starters', officeId, name: 'benk.csv' });
    const headers = { cookie, 'idempotency-key': randomUUID(), 'content-type': 'application/octet-stream' };
    const sent = await fetch(`${origin}/api/staff/imports?${query}`, { method: 'POST', headers, body: fileOf(rows) });
    const { id, ...problem } = await sent.json();
    if (id === undefined) throw new Error(JSON.stringify(problem));
    const uploadS = (performance.now() - began) / 1000;
    const checkS = await until({ origin, cookie, id, state: 'checked' });
    await fetch(`${origin}/api/staff/imports/${id}/start`, { method: 'PUT', headers: { cookie, 'idempotency-key': randomUUID() } });
    const writeS = await until({ origin, cookie, id, state: 'done' });
    return { rows, mostMb, uploadS, checkS, writeS };
  } finally {
    clearInterval(watch);
  }
}

/** Seconds until the import is there. @param {{ origin: string, cookie: string, id: string, state: string }} wish */
async function until({ origin, cookie, id, state }) {
  const began = performance.now();
  for (;;) {
    const it = await (await fetch(`${origin}/api/staff/imports/${id}`, { headers: { cookie } })).json();
    const seconds = (performance.now() - began) / 1000;
    if (it.state === state) return seconds;
    if (seconds > LONGEST_S) throw new Error(`Still ${it.state} after ${LONGEST_S} s`);
    await sleep(250);
  }
}
