/** @param {readonly number[]} figures */
export function median(figures) {
  const sorted = [...figures].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/**
 * A row of the table: what was measured, its reference in the same run, and the ratio of their medians.
 * @param {string} what
 * @param {{ ours: readonly number[], reference: readonly number[], against: string, note?: string }} figures
 */
export function ratioRow(what, { ours, reference, against, note = '' }) {
  const [us, them] = [median(ours), median(reference)];
  return { what, ours: `${Math.round(us)}/s`, against, reference: `${Math.round(them)}/s`, ratio: (us / them).toFixed(2), note };
}
