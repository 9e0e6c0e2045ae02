/** One group after its handover: how many days it is known to have met on its own, and whether it then ended. */
export interface GroupLife {
  readonly days: number;
  /** False: it lived when we last heard of it, or went into another group. What came after is not known. */
  readonly ended: boolean;
}

/** From this day on, this share of the groups lives, with the band that holds the true share nineteen times in twenty. */
export interface SurvivalPoint {
  readonly day: number;
  /** Groups we still know to live just before this day. */
  readonly atRisk: number;
  readonly share: number;
  readonly low: number;
  readonly high: number;
}

/** Two-sided 95 % of the normal distribution. */
const Z = 1.959964;
/** With fewer groups nothing is said: a curve of four groups is four groups' stories. */
export const LEAST_GROUPS = 10;

const BEGINNING: SurvivalPoint = { day: 0, atRisk: 0, share: 1, low: 1, high: 1 };

/**
 * How long groups live on their own: the product-limit estimate (Kaplan and Meier 1958), a step at each day a group ended, with
 * pointwise bands by Greenwood's variance on the log-log scale (Kalbfleisch and Prentice), which stay between nought and one.
 * Groups we have lost sight of count as long as we knew of them. Undefined for fewer than ten groups.
 */
export function survivalCurve(lives: readonly GroupLife[]): readonly SurvivalPoint[] | undefined {
  if (lives.length < LEAST_GROUPS) return undefined;
  const points: SurvivalPoint[] = [{ ...BEGINNING, atRisk: lives.length }];
  let [share, greenwood] = [1, 0];
  for (const day of endings(lives)) {
    const atRisk = lives.filter(({ days }) => days >= day).length;
    const ended = lives.filter((life) => life.ended && life.days === day).length;
    share *= 1 - ended / atRisk;
    greenwood += atRisk === ended ? Infinity : ended / (atRisk * (atRisk - ended));
    points.push({ day, atRisk, share, ...bandOf(share, greenwood) });
  }
  return points;
}

function endings(lives: readonly GroupLife[]): number[] {
  return [...new Set(lives.filter(({ ended }) => ended).map(({ days }) => days))].sort((a, b) => a - b);
}

/** When the last group that we know of has ended, nothing bounds the band but what there was. */
function bandOf(share: number, greenwood: number): { low: number; high: number } {
  if (share <= 0 || !Number.isFinite(greenwood)) return { low: 0, high: Math.max(share, 0) };
  const width = (Z * Math.sqrt(greenwood)) / Math.abs(Math.log(share));
  return { low: share ** Math.exp(width), high: share ** Math.exp(-width) };
}

/** What the curve says of a day; undefined where no group has been followed so far. */
export function survivalAt(curve: readonly SurvivalPoint[], lives: readonly GroupLife[], day: number): SurvivalPoint | undefined {
  const atRisk = lives.filter(({ days }) => days >= day).length;
  const point = curve.findLast((one) => one.day <= day);
  return point === undefined || atRisk === 0 ? undefined : { ...point, day, atRisk };
}
