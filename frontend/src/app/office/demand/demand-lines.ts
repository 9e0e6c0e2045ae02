import type { DemandRow } from '@igang/contracts';
import type { OfficeDemandWords } from '@igang/i18n/words/training/office-demand';

/** One municipality as the list and the map say it. */
export interface DemandLine {
  readonly row: DemandRow;
  readonly interest: string;
  readonly seekers: string;
  readonly sum: string;
  /** 0 nothing … 4 most of all: how dark it is on the map. */
  readonly weight: number;
  /** What helps here: where nobody but those who seek a group wait, a course does not. */
  readonly act: 'course' | 'group';
}

/** "Under 5" counts as one when the darkness is decided, whatever it is. */
const SOME = 1;

export function demandLines(rows: readonly DemandRow[], w: OfficeDemandWords): DemandLine[] {
  const most = Math.max(1, ...rows.map(totalOf));
  return rows.map((row) => {
    const [interest, seekers] = [row.interest, row.seekers].map((count) => (count === null ? w.few : String(count)));
    const shown = { interest: interest ?? '', seekers: seekers ?? '' };
    return { row, ...shown, sum: w.sum({ ...row, ...shown }), weight: Math.max(1, Math.ceil((totalOf(row) / most) * 4)), act: actFor(row) };
  });
}

function actFor({ interest, waiting, groups }: DemandRow): DemandLine['act'] {
  return interest === 0 && waiting === 0 && groups === 0 ? 'group' : 'course';
}

function totalOf({ interest, waiting, groups, seekers }: DemandRow): number {
  return (interest ?? SOME) + waiting + groups + (seekers ?? SOME);
}
