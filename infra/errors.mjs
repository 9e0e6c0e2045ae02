/** Turns what can go wrong around us into one sentence; a bug keeps its stack. */
import { Stop } from './say.mjs';

const FULL = /No space left on device|ENOSPC|disk quota exceeded/i;

/** @param {unknown} text */
export function meansDiskFull(text) {
  return FULL.test(String(text));
}

/** @param {string} [where] */
export function diskFull(where) {
  return new Stop(`The disk is full${where ? ` (${where})` : ''}: free some space and start again. Nothing that was saved is lost.`);
}

/**
 * @param {unknown} error
 * @returns {string}
 */
export function explain(error) {
  if (error instanceof Stop) return error.message;
  const known = /** @type {NodeJS.ErrnoException} */ (error);
  if (known?.code === 'ENOSPC' || known?.code === 'EDQUOT') return diskFull(known.path).message;
  if (known?.code === 'EROFS') return `The disk is read-only (${known.path}): start from a checkout that can be written to.`;
  if (known?.code === 'EACCES' && known.path) return `This user may not write to ${known.path}: give access, or run as the user who owns it.`;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

/**
 * For what is checked before anything is started.
 * @template T
 * @param {() => T} check
 * @returns {T}
 */
export function stopWithReason(check) {
  try {
    return check();
  } catch (error) {
    process.stderr.write(`${explain(error)}\n`);
    process.exit(1);
  }
}
