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

/** @type {Record<string, (path: string) => string>} */
const SENTENCES = {
  ENOSPC: (path) => diskFull(path).message,
  EDQUOT: (path) => diskFull(path).message,
  EROFS: (path) => `The disk is read-only (${path}): start from a checkout that can be written to.`,
  EACCES: notAllowed,
  EPERM: notAllowed,
};

/** @param {string} path */
function notAllowed(path) {
  return path && `This user may not use ${path}: give access, or run as the user who owns it.`;
}

/**
 * @param {unknown} error
 * @returns {string}
 */
export function explain(error) {
  if (!(error instanceof Error)) return String(error);
  if (error instanceof Stop) return error.message;
  const { code = '', path = '' } = /** @type {NodeJS.ErrnoException} */ (error);
  return SENTENCES[code]?.(path) || error.stack || error.message;
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
