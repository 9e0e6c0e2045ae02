/** A server that an earlier run left behind, or the file by which it would be known. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Stop } from '../say.mjs';

const PATIENCE_MS = 30_000;

/**
 * The lines of postmaster.pid are: process, data folder, start time, port, …, and on the eighth whether it is ready.
 * @param {string} data
 * @returns {{ pid: number, ready: boolean } | undefined}
 */
export function readPidFile(data) {
  const file = join(data, 'postmaster.pid');
  if (!existsSync(file)) return undefined;
  const lines = readFileSync(file, 'utf8').split('\n');
  return { pid: Number(lines[0]), ready: lines[7]?.trim() === 'ready' };
}

/** @param {string} data */
export async function clearLeftover(data) {
  const found = readPidFile(data);
  if (!found) return;
  if (isPostgresOf(found.pid)) await stop(found.pid, data);
  rmSync(join(data, 'postmaster.pid'), { force: true });
}

/**
 * A process number is used again after a restart of the machine: only a PostgreSQL counts.
 * @param {number} pid
 */
function isPostgresOf(pid) {
  if (!isAlive(pid)) return false;
  const proc = `/proc/${pid}/cmdline`;
  const command = existsSync(proc)
    ? readFileSync(proc, 'utf8')
    : spawnSync('ps', ['-p', String(pid), '-o', 'args='], { encoding: 'utf8' }).stdout;
  return /postgres/.test(command ?? '');
}

/** @param {number} pid */
function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM';
  }
}

/**
 * @param {number} pid
 * @param {string} data
 */
async function stop(pid, data) {
  const since = performance.now();
  process.kill(pid, 'SIGINT');
  while (isAlive(pid)) {
    if (performance.now() - since > PATIENCE_MS)
      throw new Stop(`A PostgreSQL from earlier (process ${pid}) does not stop: end it and start again. It uses ${data}.`);
    await sleep(50);
  }
}
