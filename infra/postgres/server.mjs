/** One running PostgreSQL server of ours, on this machine only. */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { diskFull, meansDiskFull } from '../errors.mjs';
import { Stop } from '../say.mjs';
import { readPidFile } from './leftover.mjs';

const READY_WITHIN_MS = 120_000; // recovery after a crash takes its time
const keeperFile = fileURLToPath(new URL('./keeper.mjs', import.meta.url));

/** Its own log tells that something failed, not which row or statement: those hold what people wrote. */
const QUIET = ['log_error_verbosity=terse', 'log_min_error_statement=panic'];
const HASTY = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'wal_level=minimal', 'max_wal_senders=0'];

/**
 * @typedef {{ data: string, postgres: string, account: import('./account.mjs').Account | undefined, port: number,
 *   durable: boolean, log: string, discard?: string | undefined }} Setting
 * @typedef {{ stop(): Promise<void>, kill(): void, exited: Promise<number | null> }} Running
 */

/**
 * @param {Setting} setting
 * @returns {Promise<Running>}
 */
export async function runServer(setting) {
  const options = [
    'listen_addresses=127.0.0.1',
    `port=${setting.port}`,
    'unix_socket_directories=',
    'max_connections=200',
    'timezone=UTC',
    ...QUIET,
  ];
  const args = ['-D', setting.data, ...[...options, ...(setting.durable ? [] : HASTY)].flatMap((option) => ['-c', option])];
  const spec = { command: setting.postgres, args, ...setting.account, data: setting.data, log: setting.log, discard: setting.discard };
  const keeper = spawn(process.execPath, [keeperFile, JSON.stringify(spec)], { stdio: ['pipe', 'ignore', 'ignore'], detached: true });
  keeper.stdin.on('error', () => undefined); // it has gone already
  const exited = /** @type {Promise<number | null>} */ (new Promise((done) => keeper.on('close', done)));
  /** @type {Running} */
  const running = {
    exited,
    kill: () => void keeper.stdin.write('now\n'),
    stop: async () => {
      keeper.stdin.end();
      await exited;
    },
  };
  await ready(setting, running);
  return running;
}

/**
 * @param {Setting} setting
 * @param {Running} running
 */
async function ready(setting, running) {
  const since = performance.now();
  let over = false;
  void running.exited.then(() => (over = true));
  while (!readPidFile(setting.data)?.ready) {
    if (over) throw whyNot(setting);
    if (performance.now() - since > READY_WITHIN_MS) {
      await running.stop();
      throw new Stop(`PostgreSQL was not ready after two minutes: see ${setting.log}.`);
    }
    await sleep(20);
  }
}

/** @param {Setting} setting */
function whyNot(setting) {
  const lines = readFileSync(setting.log, 'utf8').trimEnd().split('\n').slice(-6).join('\n');
  if (meansDiskFull(lines)) return diskFull(setting.data);
  return new Stop(`${lines}\nPostgreSQL did not start: the lines above are its own (${join(setting.log)}).`);
}
