/** PostgreSQL refuses to run as root. Then it runs as an unprivileged user who is there already; none is made. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { Stop } from '../say.mjs';

/** @typedef {{ uid: number, gid: number }} Account */

/**
 * @param {string} dataFolder an existing one keeps its owner
 * @returns {Account | undefined} undefined: as ourselves
 */
export function accountFor(dataFolder) {
  if (process.getuid?.() !== 0) return undefined;
  if (existsSync(dataFolder)) {
    const { uid, gid } = statSync(dataFolder);
    if (uid !== 0) return { uid, gid };
  }
  const users = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'));
  const user = users.find(([name]) => name === 'postgres') ?? users.find(([name]) => name === 'nobody');
  if (!user)
    throw new Stop('PostgreSQL may not run as root, and there is no other user here: start as an ordinary user, or set DATABASE_URL.');
  return { uid: Number(user[2]), gid: Number(user[3]) };
}

/**
 * Whether the account can enter the folder, asked of the system itself so that every kind of permission counts.
 * @param {string} folder the nearest existing one above is asked about if it is not there yet
 * @param {Account | undefined} account
 */
export function canEnter(folder, account) {
  if (!account) return true;
  let existing = folder;
  while (!existsSync(existing)) existing = dirname(existing);
  return spawnSync('/bin/sh', ['-c', 'cd "$1"', 'sh', existing], { ...account, cwd: '/', stdio: 'ignore' }).status === 0;
}
