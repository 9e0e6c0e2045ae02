/** Which folders PostgreSQL can use: the checkout's own, or, when its user cannot reach those, folders outside. */
import { createHash } from 'node:crypto';
import { accessSync, constants, mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Stop } from '../say.mjs';
import { root } from '../setup/paths.mjs';
import { canEnter } from './account.mjs';

/** @typedef {import('./account.mjs').Account} Account */

/**
 * @param {string} wanted
 * @param {Account | undefined} account
 * @returns {string}
 */
export function reachable(wanted, account) {
  mkdirSync(wanted, { recursive: true, mode: 0o755 });
  return canEnter(wanted, account) ? wanted : outside(wanted, account);
}

/**
 * A folder of this name always leads to the same place, so the data is found again.
 * @param {string} wanted
 * @param {Account | undefined} account
 */
function outside(wanted, account) {
  const name = createHash('sha256').update(wanted).digest('hex').slice(0, 12);
  for (const base of ['/var/lib/igang', '/var/tmp/igang', join(tmpdir(), 'igang')]) {
    const folder = join(base, name);
    if (!canMake(folder) || !canEnter(folder, account)) continue;
    return folder;
  }
  throw new Stop(`PostgreSQL's user cannot reach ${wanted}: move the checkout, or set IGANG_HOME to a folder that everyone can enter.`);
}

/** @param {string} folder */
function canMake(folder) {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o755 });
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * For a cluster that is thrown away.
 * @param {Account | undefined} account
 */
export function throwAwayFolder(account) {
  const base = [tmpdir(), '/var/tmp', '/tmp'].find((folder) => canEnter(folder, account)) ?? tmpdir();
  return mkdtempSync(join(base, 'igang-postgres-'));
}

/** Where a copy of the binaries goes when the checkout cannot be entered. @param {Account | undefined} account */
export function binariesFolder(account) {
  return outside(join(root, 'binaries'), account);
}
