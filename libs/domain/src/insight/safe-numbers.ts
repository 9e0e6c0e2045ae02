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
 * that are shown never tells of fewer than five, here or of the rest, nor exactly what one part is.
 */
export function safeParts({ parts, total }: Parts<number>, of: Parts<number> = { parts, total }): Parts<SafeNumber> {
  const cells = parts.map((count, i): Cell => ({ count, rest: (of.parts[i] ?? count) - count }));
  const few = cells.filter(tellsOfFew);
  const hidesTotal = tellsOfFew({ count: total, rest: of.total - total });
  const isSafe = hidesTotal === few.length > 0;
  const another = isSafe ? undefined : toHideBehind(cells, few);
  // Nothing else to hide a part behind: the sum goes instead.
  const isTotalHidden = hidesTotal || (few.length > 0 && another === undefined);
  const shown = cells.map((cell) => (few.includes(cell) || cell === another ? null : cell.count));
  return { parts: shown, total: isTotalHidden ? null : total };
}

/** One part, and those of its whole that it leaves out. */
interface Cell {
  readonly count: number;
  readonly rest: number;
}

function tellsOfFew({ count, rest }: Cell): boolean {
  return isSmall(count) || isSmall(rest);
}

/** The smallest part that tells of somebody, and leaves out enough for the few who are left out beside it. */
function toHideBehind(cells: readonly Cell[], few: readonly Cell[]): Cell | undefined {
  const rest = few.reduce((sum, cell) => sum + cell.rest, 0);
  const fitting = cells.filter((cell) => !tellsOfFew(cell) && cell.count > 0 && !isSmall(rest + cell.rest));
  return fitting.sort((a, b) => a.count - b.count)[0];
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
