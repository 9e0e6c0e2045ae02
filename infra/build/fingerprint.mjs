/** Whether something that was made is still true to what it was made from, told by content and not by time. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { root } from '../setup/paths.mjs';

const NEVER = new Set(['node_modules', 'dist', '.nx', '.angular', '.igang']);

/**
 * @param {string[]} inputs files and folders below the root; one that is not there counts as absent
 * @param {unknown} [extra] whatever else the result depends on
 */
export function fingerprint(inputs, extra) {
  const hash = createHash('sha256').update(JSON.stringify(extra ?? null));
  for (const file of inputs.flatMap((input) => filesIn(join(root, input))).sort()) {
    if (!file.endsWith('.spec.ts')) hash.update(`\0${relative(root, file)}\0`).update(readFileSync(file));
  }
  return hash.digest('hex');
}

/**
 * @param {string} stamp file that remembers the fingerprint
 * @param {string} now
 */
export function isCurrent(stamp, now) {
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === now;
}

/**
 * @param {string} stamp
 * @param {string} now
 */
export function remember(stamp, now) {
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, now);
}

/**
 * @param {string} path
 * @returns {string[]}
 */
export function filesIn(path) {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .filter((name) => !NEVER.has(name))
    .flatMap((name) => filesIn(join(path, name)));
}
