import type { LocalDate } from '../time.ts';

/** Fewer than so many are never told (product.md, rule 14). That there is nobody at all tells of nobody. */
export const LEAST_SHOWN = 5;
/** A number that may go out; null when it is too small, or one that is too small could be computed from it. */
export type SafeNumber = number | null;

function isSmall(count: number): boolean {
  return count > 0 && count < LEAST_SHOWN;
}

/** One number in several parts, such as the offices of a country, with their sum. */
export interface Parts<N> {
  readonly parts: readonly N[];
  readonly total: N;
}

/**
 * The parts and their sum as they may stand beside each other. `of`: what these are a share of (those alive, of those that answered); the
 * rest must not be small either. What is too small is hidden, and as much more as keeps it from being computed: the sum less the parts
 * that are shown never tells of fewer than five, nor exactly what one part is.
 */
export function safeParts({ parts, total }: Parts<number>, of?: Parts<number>): Parts<SafeNumber> {
  const hidden = parts.map((count, i) => tellsOfFew(count, of?.parts[i]));
  const hidesTotal = tellsOfFew(total, of?.total);
  const isSafe = hidesTotal === hidden.includes(true);
  const another = isSafe ? -1 : leastShown(parts, hidden);
  // Nothing else to hide a part behind: the sum goes instead.
  const isTotalHidden = hidesTotal || (hidden.includes(true) && another < 0);
  const shown = parts.map((count, i) => (hidden[i] === true || i === another ? null : count));
  return { parts: shown, total: isTotalHidden ? null : total };
}

function tellsOfFew(count: number, whole: number | undefined): boolean {
  return isSmall(count) || (whole !== undefined && isSmall(whole - count));
}

/** The smallest part that is shown and tells of somebody; -1 when there is none. */
function leastShown(parts: readonly number[], hidden: readonly boolean[]): number {
  return parts.reduce((least, count, i) => {
    if (count === 0 || hidden[i] === true) return least;
    return least < 0 || count < (parts[least] ?? 0) ? i : least;
  }, -1);
}

/** How many there are now, for readers who could come again tomorrow and see the difference: in whole fives. */
export function inFives(count: number): SafeNumber {
  return isSmall(count) ? null : Math.floor(count / LEAST_SHOWN) * LEAST_SHOWN;
}

/** A share, so coarse that nobody counts back from it. */
export function coarseShare(share: number): number {
  return Math.round(share * 20) / 20;
}

/**
 * A period of which numbers may go out: one whole year that is over. Periods of one's own choosing, years with a year's part beside them,
 * and a year that still grows give away a few by subtraction.
 */
export function isSafePeriod(from: LocalDate, until: LocalDate, today: LocalDate): boolean {
  const year = from.slice(0, 4);
  return from === `${year}-01-01` && until === `${year}-12-31` && until < today;
}
