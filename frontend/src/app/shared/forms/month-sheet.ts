import { addDays, addMonths, isSameMonth, type LocalDate, mondayOf, weekNumber } from '@igang/domain';

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

/**
 * Where a key leads from a day, in every calendar: arrows by days and weeks, Home and End within the week, Page Up and Page Down by
 * months; undefined when the key is none of these.
 */
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
