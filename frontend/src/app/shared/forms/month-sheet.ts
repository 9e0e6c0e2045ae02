import { addDays, type LocalDate, weekdayOf } from '@igang/domain';

export interface Week {
  /** ISO week number, which Norwegians plan by. */
  readonly number: number;
  readonly days: readonly { readonly date: LocalDate; readonly isOutside: boolean }[];
}

/** The weeks that a month touches, Monday to Sunday. */
export function weeksOf(month: LocalDate): Week[] {
  const first = `${month.slice(0, 7)}-01`;
  const weeks: Week[] = [];
  for (let monday = mondayOf(first); monday < addMonths(first, 1); monday = addDays(monday, 7)) {
    const days = Array.from({ length: 7 }, (_, i) => addDays(monday, i)).map((date) => ({ date, isOutside: !isSameMonth(date, first) }));
    weeks.push({ number: weekNumber(monday), days });
  }
  return weeks;
}

/** The same day of another month, or that month's last. */
export function addMonths(date: LocalDate, months: number): LocalDate {
  const count = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + months;
  const first = `${String(Math.floor(count / 12)).padStart(4, '0')}-${String((count % 12) + 1).padStart(2, '0')}-01`;
  const wanted = addDays(first, Number(date.slice(8)) - 1);
  return isSameMonth(wanted, first) ? wanted : lastOf(first);
}

export function isSameMonth(a: LocalDate, b: LocalDate): boolean {
  return a.slice(0, 7) === b.slice(0, 7);
}

/** The day a key leads to from `date`; undefined when the key is not the calendar's. */
export function dayAfterKey(key: string, date: LocalDate): LocalDate | undefined {
  return STEPS[key]?.(date);
}

const STEPS: Readonly<Record<string, (date: LocalDate) => LocalDate>> = {
  ArrowLeft: (date) => addDays(date, -1),
  ArrowRight: (date) => addDays(date, 1),
  ArrowUp: (date) => addDays(date, -7),
  ArrowDown: (date) => addDays(date, 7),
  Home: mondayOf,
  End: (date) => addDays(mondayOf(date), 6),
  PageUp: (date) => addMonths(date, -1),
  PageDown: (date) => addMonths(date, 1),
};

function mondayOf(date: LocalDate): LocalDate {
  return addDays(date, 1 - weekdayOf(date));
}

function lastOf(first: LocalDate): LocalDate {
  return addDays(addDays(first, 31).slice(0, 8) + '01', -1);
}

/** A week belongs to the year that has its Thursday. */
function weekNumber(monday: LocalDate): number {
  const thursday = addDays(monday, 3);
  const yearsFirst = `${thursday.slice(0, 4)}-01-01`;
  return Math.floor((Date.parse(thursday) - Date.parse(yearsFirst)) / 604_800_000) + 1;
}
