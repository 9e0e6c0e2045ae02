/** What the database needs before the application can use it: its tables, the geography, and demo data. */
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprint, isCurrent, remember } from '../build/fingerprint.mjs';
import { step } from '../say.mjs';
import { home } from '../setup/paths.mjs';
import { isDemo } from './demo.mjs';
import { runCommand } from './services.mjs';

/** @typedef {{ demo: import('./demo.mjs').Wish, size: number, stamp: string | undefined }} Wish a stamp only for a database that is ours alone */

/**
 * The demo's ground has offices, kinds of course and themes; a real organisation begins with its own.
 * @param {boolean} isDemo
 */
const groundFor = (isDemo) => ['geography', ...(isDemo ? ['--example'] : [])];
const INPUTS = ['backend', 'libs/domain/src', 'libs/contracts/src', 'package-lock.json'];

/** @param {number} size */
const usually = (size) => (size === 1 ? '' : `, ${size} times the usual size`);

/**
 * Where demo data that was made from these very sources is kept for the next empty database; what was made from others goes.
 * @param {string} sources
 */
export function keptFor(sources, folder = join(home, 'demo')) {
  const own = sources.slice(0, 16);
  if (existsSync(folder)) for (const other of readdirSync(folder)) if (other !== own) rmSync(join(folder, other), { recursive: true });
  return join(folder, own);
}

/**
 * Every command is harmless when there is nothing to do; the stamp only spares the seconds of asking.
 * @param {import('./services.mjs').Place} place
 * @param {NodeJS.ProcessEnv} env
 * @param {Wish} wish
 * @returns {Promise<boolean>} whether it is a demo
 */
export async function prepareDatabase(place, env, { demo, size, stamp }) {
  const now = fingerprint(INPUTS, { demo });
  const url = env['DATABASE_URL'] ?? '';
  if (stamp && isCurrent(stamp, now)) return isDemo(url, demo);
  if (stamp && existsSync(stamp)) rmSync(stamp);
  await run('Bringing the database up to date', ['migrate']);
  const fills = await isDemo(url, demo);
  await run('Loading counties, municipalities and postal codes', groundFor(fills));
  if (fills) await run(`Making demo data${usually(size)}`, ['seed', '--if-empty', '--size', String(size), '--kept', keptFor(now)]);
  if (stamp) remember(stamp, now);
  return fills;

  /**
   * @param {string} title
   * @param {string[]} words
   */
  function run(title, words) {
    return step(title, (progress) =>
      runCommand(place, env, { words, says: (line) => progress(line.startsWith('{') ? '' : `(${line.trim()})`) }),
    );
  }
}
