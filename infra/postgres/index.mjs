/** Our own PostgreSQL: the lasting one of `npm start`, and throw-away ones for tests and benchmarks. */
import { chmodSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { anyFree, isFree } from '../ports.mjs';
import { home } from '../setup/paths.mjs';
import { accountFor } from './account.mjs';
import { binaries } from './binaries.mjs';
import { dataFolder, prepare } from './cluster.mjs';
import { createDatabase } from './database.mjs';
import { clearLeftover } from './leftover.mjs';
import { reachable, throwAwayFolder } from './places.mjs';
import { runServer } from './server.mjs';

const USUAL_PORT = 54318;

/** The folder of the lasting cluster, which may have to lie outside the checkout. */
export function lastingFolder() {
  const wanted = join(home, 'postgres');
  return reachable(wanted, accountFor(dataFolder(wanted)));
}

/** Forgets all data of the lasting cluster. */
export async function dropLasting() {
  const folder = lastingFolder();
  await clearLeftover(dataFolder(folder));
  rmSync(folder, { recursive: true, force: true });
}

/** @param {{ log: string, port?: number }} options */
export async function startLasting({ log, port }) {
  const folder = lastingFolder();
  return start({ folder, durable: true, log, port: port ?? ((await isFree(USUAL_PORT)) ? USUAL_PORT : undefined) });
}

/** @param {import('./index.d.mts').ThrowAway} [options] */
export async function startPostgres({ durable = false, port, home: wanted } = {}) {
  const folder = wanted ?? throwAwayFolder(accountFor('/nowhere'));
  return start({ folder, durable, port, log: join(folder, 'postgres.log'), discard: folder });
}

/** @param {{ folder: string, durable: boolean, log: string, port?: number | undefined, discard?: string }} options */
async function start({ folder, durable, log, port, discard }) {
  mkdirSync(folder, { recursive: true });
  chmodSync(folder, 0o711); // its user passes through; only we read the password
  const account = accountFor(dataFolder(folder));
  const programs = binaries(account);
  const { data, password, isNew } = prepare({ folder, account, durable, programs });
  await clearLeftover(data);
  const at = port ?? (await anyFree());
  const running = await runServer({ data, postgres: programs.postgres, account, port: at, durable, log, discard });
  const url = (/** @type {string} */ user, /** @type {string} */ database) => `postgres://${user}:${password}@127.0.0.1:${at}/${database}`;
  const made = join(folder, 'database-made'); // not the same as a new cluster: we may have been killed in between
  if (isNew || !existsSync(made)) await createDatabase(url('postgres', 'postgres'), password);
  writeFileSync(made, '');
  return { ...running, url: url('igang', 'igang'), adminUrl: url('postgres', 'postgres'), folder, port: at, isNew };
}
