/** The data folder: made once, checked every time. */
import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmodSync, chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { diskFull, meansDiskFull } from '../errors.mjs';
import { Stop } from '../say.mjs';

/**
 * @typedef {{ folder: string, account: import('./account.mjs').Account | undefined, durable: boolean,
 *   programs: { initdb: string, postgres: string, major: string } }} Cluster
 */

/** @param {string} folder */
export function dataFolder(folder) {
  return join(folder, 'data');
}

/**
 * @param {Cluster} cluster
 * @returns {{ data: string, password: string, isNew: boolean }}
 */
export function prepare(cluster) {
  const data = dataFolder(cluster.folder);
  const isNew = !existsSync(join(data, 'PG_VERSION'));
  if (isNew) return { data, password: create(cluster, data), isNew };
  checkVersion(data, cluster.programs.major);
  checkOwner(data, cluster.account);
  return { data, password: readPassword(cluster.folder), isNew };
}

/**
 * Built beside its final name, so that one interrupted half-way is never taken for a whole.
 * @param {Cluster} cluster
 * @param {string} data
 */
function create(cluster, data) {
  const half = `${data}.new`;
  rmSync(half, { recursive: true, force: true });
  rmSync(data, { recursive: true, force: true });
  ownFolder(half, cluster.account);
  const password = randomBytes(24).toString('hex');
  const file = passwordFile(cluster.folder);
  rmSync(file, { force: true });
  writeFileSync(file, password, { mode: 0o600 });
  const handed = join(half, '..', '.handed-over');
  writeFileSync(handed, password, { mode: 0o600 });
  if (cluster.account) chownSync(handed, cluster.account.uid, cluster.account.gid);
  try {
    initdb(cluster, half, handed);
  } finally {
    rmSync(handed, { force: true });
  }
  renameSync(half, data);
  return password;
}

/**
 * The built-in C.UTF-8 needs no locale of the machine; words are sorted with ICU collations where that matters.
 * @param {Cluster} cluster
 * @param {string} data
 * @param {string} pwfile
 */
function initdb({ programs, account, durable }, data, pwfile) {
  const locale = ['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];
  const args = ['-D', data, '-U', 'postgres', '--auth=scram-sha-256', `--pwfile=${pwfile}`, ...locale, ...(durable ? [] : ['--no-sync'])];
  const run = spawnSync(programs.initdb, args, {
    ...account,
    cwd: data,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'] ?? '', LC_ALL: 'C' },
  });
  if (run.status === 0) return;
  const said = `${run.stderr ?? ''}${run.stdout ?? ''}${run.error ?? ''}`;
  if (meansDiskFull(said)) throw diskFull(data);
  throw new Stop(`${said.trim().split('\n').slice(-6).join('\n')}\nThe database could not be created in ${data}.`);
}

/**
 * @param {string} folder
 * @param {import('./account.mjs').Account | undefined} account
 */
function ownFolder(folder, account) {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  chmodSync(folder, 0o700);
  if (account) chownSync(folder, account.uid, account.gid);
}

/**
 * @param {string} data
 * @param {string} major
 */
function checkVersion(data, major) {
  const found = readFileSync(join(data, 'PG_VERSION'), 'utf8').trim();
  if (found === major) return;
  throw new Stop(
    `The data in ${data} was made by PostgreSQL ${found} and this version brings ${major}: ` +
      'run "npm start -- --fresh" to begin anew, or go back to the version of the code that made it.',
  );
}

/**
 * @param {string} data
 * @param {import('./account.mjs').Account | undefined} account
 */
function checkOwner(data, account) {
  const owner = statSync(data).uid;
  if (account || !process.getuid || owner === process.getuid()) return;
  throw new Stop(`The data in ${data} belongs to another user (number ${owner}): start as that user, or set IGANG_HOME to another folder.`);
}

/** @param {string} folder */
function passwordFile(folder) {
  return join(folder, 'password');
}

/** @param {string} folder */
function readPassword(folder) {
  const file = passwordFile(folder);
  if (!existsSync(file)) throw new Stop(`The database password in ${file} is gone: run "npm start -- --fresh" to begin anew.`);
  return readFileSync(file, 'utf8').trim();
}
