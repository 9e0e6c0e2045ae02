import type { LocalDate } from './time.ts';

export type Eve = 'christmas-eve' | 'new-years-eve';

/** No public holidays, and yet nobody comes then: no meeting is proposed on them, and a course planned for one is warned of. */
export const EVES: Readonly<Record<string, Eve>> = { '12-24': 'christmas-eve', '12-31': 'new-years-eve' };

/** The eves between two days, both included. */
export function evesFrom(first: LocalDate, last: LocalDate): { date: LocalDate; eve: Eve }[] {
  const years = [...new Set([first.slice(0, 4), last.slice(0, 4)])];
  return years
    .flatMap((year) => Object.entries(EVES).map(([day, eve]) => ({ date: `${year}-${day}`, eve })))
    .filter(({ date }) => date >= first && date <= last);
}
