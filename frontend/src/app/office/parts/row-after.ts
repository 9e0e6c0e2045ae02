/** The row a key leads to from row `at` (−1: none yet) of `count`; undefined when the key is not ours. */
export function rowAfter(key: string, at: number, count: number): number | undefined {
  if (count === 0) return undefined;
  if (key === 'ArrowDown') return Math.min(at + 1, count - 1);
  // From outside the rows, up is not ours: the page scrolls.
  if (key === 'ArrowUp') return at < 0 ? undefined : Math.max(at - 1, 0);
  if (at < 0) return undefined;
  return { Home: 0, End: count - 1 }[key];
}
