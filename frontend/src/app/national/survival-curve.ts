import type { Survival } from '@igang/contracts';

type Points = NonNullable<Survival['curve']>;

/** The size of the drawing in its own units. */
export const WIDTH = 600;
export const HEIGHT = 240;
const MONTH = 365 / 12;
const LEAST_MONTHS = 12;

export interface Curve {
  /** The line of the share, the field around it, and where each whole half-year stands. */
  readonly line: string;
  readonly band: string;
  readonly months: readonly { readonly month: number; readonly x: number }[];
}

/** The curve as steps: it stands until the day a group ends, and then falls. It is drawn to the day we last heard of a group. */
export function curveOf(points: Points, lastDay: number): Curve {
  const days = Math.max(lastDay, LEAST_MONTHS * MONTH);
  const x = (day: number) => round((day / days) * WIDTH);
  const y = (share: number) => round((1 - share) * HEIGHT);
  const steps = (of: (point: Points[number]) => number): string[] => [
    ...points.flatMap((point, i) => {
      const before = points[i - 1];
      return before === undefined
        ? [`${x(point.day)} ${y(of(point))}`]
        : [`${x(point.day)} ${y(of(before))}`, `${x(point.day)} ${y(of(point))}`];
    }),
    ...points.slice(-1).map((point) => `${x(lastDay)} ${y(of(point))}`),
  ];
  const months = Array.from({ length: Math.floor(days / MONTH / 6) + 1 }, (_, i) => ({ month: i * 6, x: x(i * 6 * MONTH) }));
  return {
    line: `M${steps(({ share }) => share).join('L')}`,
    band: `M${[...steps(({ high }) => high), ...steps(({ low }) => low).reverse()].join('L')}Z`,
    months,
  };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
