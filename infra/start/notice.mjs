/** The note on the door: whether a stack of this checkout runs already, and where. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { home } from '../setup/paths.mjs';

const LEAVES_WITHIN_MS = 30_000;
const file = join(home, 'running.json');

/** @typedef {{ pid: number, phase: 'starting' | 'up' | 'stopping', web?: string, environment?: Record<string, string> }} Notice */

/**
 * Takes the place for us, unless another has it. One that is just leaving is waited for.
 * @returns {Promise<Notice | undefined>} the other
 */
export async function takePlace() {
  mkdirSync(home, { recursive: true });
  const until = performance.now() + LEAVES_WITHIN_MS;
  for (;;) {
    const other = whoIsThere();
    if (!other && tryWrite()) return undefined;
    if (other && (other.phase !== 'stopping' || performance.now() > until)) return other;
    await sleep(100);
  }
}

/** @returns {Notice | undefined} */
export function whoIsThere() {
  if (!existsSync(file)) return undefined;
  const notice = read();
  if (notice && isOurs(notice.pid)) return notice;
  rmSync(file, { force: true });
  return undefined;
}

/** @param {Omit<Notice, 'pid'>} notice */
export function putNotice(notice) {
  writeFileSync(file, JSON.stringify({ pid: process.pid, ...notice }, null, 2), { mode: 0o600 });
}

export function removeNotice() {
  rmSync(file, { force: true });
}

/** @returns {Notice | undefined} */
function read() {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined; // cut off while it was written: as good as none
  }
}

/** Of two that start at once, one gets it. */
function tryWrite() {
  try {
    writeFileSync(file, JSON.stringify({ pid: process.pid, phase: 'starting' }), { mode: 0o600, flag: 'wx' });
    return true;
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'EEXIST') return false;
    rmSync(file, { force: true });
    throw error;
  }
}

/**
 * A process number may have gone to another program since.
 * @param {number} pid
 */
function isOurs(pid) {
  if (pid === process.pid) return false;
  const proc = `/proc/${pid}/cmdline`;
  if (existsSync('/proc/self/cmdline')) return existsSync(proc) && readFileSync(proc, 'utf8').includes('start.mjs');
  return spawnSync('ps', ['-p', String(pid), '-o', 'args='], { encoding: 'utf8' }).stdout.includes('start.mjs');
}
