/**
 * As in the mail programs she comes from. Letters are ours only while a row has the keyboard (WCAG 2.1.4), and so is the way up: from
 * outside the rows it scrolls the page.
 */
const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, j: 1, ArrowUp: -1, k: -1 };

/** The row a key leads to from row `at` (−1: none yet) of `count`; undefined when the key is not ours. */
export function rowAfter(key: string, at: number, count: number): number | undefined {
  if (count === 0 || (at < 0 && key !== 'ArrowDown')) return undefined;
  const step = STEPS[key];
  if (step !== undefined) return Math.min(Math.max(at + step, 0), count - 1);
  return { Home: 0, End: count - 1 }[key];
}
