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

/** The curve from question to question. Between them nobody has asked, so the line is merely drawn straight. */
export function curveOf(points: Points): Curve {
  const days = Math.max(LEAST_MONTHS * MONTH, ...points.map(({ day }) => day));
  const x = (day: number) => round((day / days) * WIDTH);
  const y = (share: number) => round((1 - share) * HEIGHT);
  const along = (of: (point: Points[number]) => number): string[] => points.map((point) => `${x(point.day)} ${y(of(point))}`);
  const months = Array.from({ length: Math.floor(days / MONTH / 6) + 1 }, (_, i) => ({ month: i * 6, x: x(i * 6 * MONTH) }));
  return {
    line: `M${along(({ share }) => share).join('L')}`,
    band: `M${[...along(({ high }) => high), ...along(({ low }) => low).reverse()].join('L')}Z`,
    months,
  };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
