/** What the commands tell a person: short lines, and a ticking one while something takes long. */

const live = Boolean(process.stdout.isTTY) && !process.env['CI'];
const QUIET_MS = live ? 120 : 10_000;

/** A reason to stop that is one plain sentence for a person; anything else thrown is a bug and keeps its stack. */
export class Stop extends Error {}

/** @param {string} [line] */
export function say(line = '') {
  process.stdout.write(`${line}\n`);
}

/** @param {number} since */
export function secondsSince(since) {
  return `${((performance.now() - since) / 1000).toFixed(1)} s`;
}

/** What goes on at the same time stands on one line. @type {Set<() => string>} */
const underWay = new Set();

/**
 * Shows that something is going on until `work` ends. `work` may report where it is.
 * @template T
 * @param {string} title
 * @param {(progress: (text: string) => void) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function step(title, work) {
  const began = performance.now();
  let where = '';
  const line = () => `  ${title} … ${Math.round((performance.now() - began) / 1000)} s ${where}`.trimEnd();
  const show = () => {
    if (!live) return say(line());
    const all = [...underWay].map((one) => one()).join(' ·');
    process.stdout.write(`\r\x1b[K${all.slice(0, (process.stdout.columns ?? 120) - 1)}`);
  };
  underWay.add(line);
  if (live) show();
  const ticker = setInterval(show, QUIET_MS);
  try {
    const result = await work((text) => (where = text));
    finish('✓');
    return result;
  } catch (error) {
    finish('✗');
    throw error;
  }

  /** @param {string} mark */
  function finish(mark) {
    clearInterval(ticker);
    underWay.delete(line);
    if (live) process.stdout.write('\r\x1b[K');
    say(`${mark} ${title} (${secondsSince(began)})`);
  }
}
