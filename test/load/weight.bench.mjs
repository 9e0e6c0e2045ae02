/** What API and worker weigh at rest, and how long the API takes until it answers: each three times, beside a Node that does nothing. */
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { anyFree } from '../../infra/ports.mjs';
import { built } from '../../infra/start/services.mjs';
import { median } from './table.mjs';

const ROUNDS = 3;
/** After the first collections of what the start left behind. */
const AT_REST_MS = 20_000;
const NOTHING = { flags: ['--eval', 'setInterval(() => undefined, 1000)'], script: '' };

/**
 * @typedef {{ flags: string[], script: string }} Code
 * @typedef {{ readyMs: number, mb: number }} Weighed
 */

/** @param {{ env: NodeJS.ProcessEnv }} bench */
export default async function weight({ env }) {
  /** @type {Weighed[]} */
  const apis = [];
  /** @type {Weighed[]} */
  const workers = [];
  /** @type {Weighed[]} */
  const bare = [];
  for (let round = 0; round < ROUNDS; round++) {
    const port = await anyFree();
    apis.push(await weighed(built({}, 'main.js'), { ...env, PORT: String(port) }, () => answering(port)));
    workers.push(await weighed(built({}, 'worker.js'), env, () => Promise.resolve()));
    bare.push(await weighed(NOTHING, env, () => Promise.resolve()));
  }
  const reference = median(bare.map(({ mb }) => mb));
  const ready = apis.map(({ readyMs }) => Math.round(readyMs)).sort((a, b) => a - b);
  return [row('API at rest', apis, reference, `ready in ${ready.join(', ')} ms`), row('worker at rest', workers, reference, '')];
}

/** @param {string} what @param {Weighed[]} rounds @param {number} reference @param {string} note */
function row(what, rounds, reference, note) {
  const ours = median(rounds.map(({ mb }) => mb));
  const base = { what, ours: `${Math.round(ours)} MB`, against: 'bare Node', reference: `${Math.round(reference)} MB` };
  return { ...base, ratio: (ours / reference).toFixed(2), note };
}

/**
 * @param {Code} code
 * @param {NodeJS.ProcessEnv} env
 * @param {() => Promise<void>} ready
 * @returns {Promise<Weighed>}
 */
async function weighed({ flags, script }, env, ready) {
  const began = performance.now();
  const child = spawn(process.execPath, [...flags, ...(script === '' ? [] : [script])], { env, stdio: 'ignore' });
  try {
    await ready();
    const readyMs = performance.now() - began;
    await sleep(AT_REST_MS);
    if (child.exitCode !== null) throw new Error(`${script} ended with exit code ${child.exitCode}.`);
    return { readyMs, mb: Number(execFileSync('ps', ['-o', 'rss=', '-p', String(child.pid)], { encoding: 'utf8' })) / 1024 };
  } finally {
    const gone = child.exitCode === null ? once(child, 'close') : Promise.resolve();
    child.kill('SIGTERM');
    await gone;
  }
}

/** @param {number} port */
async function answering(port) {
  for (const until = performance.now() + 60_000; performance.now() < until; await sleep(20)) {
    const isReady = await fetch(`http://127.0.0.1:${port}/health/ready`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isReady) return;
  }
  throw new Error('The API did not come up within a minute.');
}
