const MARGIN = 25;
const SMALLEST = 160;

/** The part of the drawing that holds these paths (`M1 2L3 4Z…`), with some ground around, as an SVG viewBox. */
export function viewOf(paths: readonly string[]): string {
  const numbers = paths.flatMap((path) => path.match(/\d+/g) ?? []).map(Number);
  const [across, down] = [numbers.filter((_, i) => i % 2 === 0), numbers.filter((_, i) => i % 2 === 1)];
  const [left, width] = spanOf(across);
  const [top, height] = spanOf(down);
  return `${left} ${top} ${width} ${height}`;
}

function spanOf(values: readonly number[]): readonly [from: number, length: number] {
  if (values.length === 0) return [0, SMALLEST];
  const [least, most] = values.reduce(([a, b], value) => [Math.min(a, value), Math.max(b, value)], [Infinity, -Infinity]);
  const length = Math.max(most - least + 2 * MARGIN, SMALLEST);
  return [Math.round((least + most - length) / 2), Math.round(length)];
}
