import { type Eve, EVES } from '../eves.ts';
import { daysBetween, type LocalDate, weekNumber } from '../time.ts';

/** Days that are no public holiday, and on which people are away all the same. */
export type QuietDay = Eve | 'between-holidays' | 'christmas-break' | 'easter-week' | 'winter-break' | 'autumn-break' | 'summer-break';

/**
 * Why few are at home that day; undefined on ordinary days. School holidays are set by each county: winter is week 8 or 9, autumn week 40
 * or 41, and both are named, since people come from several. Something to say when planning, never a hindrance.
 */
export function quietDay(date: LocalDate): QuietDay | undefined {
  return atYearsEnd(date.slice(5)) ?? inSpring(date) ?? inSchoolBreak(date);
}

function atYearsEnd(monthDay: string): QuietDay | undefined {
  const eve = EVES[monthDay];
  if (eve !== undefined) return eve;
  if (monthDay >= '12-25' && monthDay <= '12-30') return 'between-holidays';
  return (monthDay >= '12-21' && monthDay <= '12-23') || monthDay === '01-02' ? 'christmas-break' : undefined;
}

/** From the Saturday before Palm Sunday to the Saturday before Easter; those of them that are public holidays have their own names. */
function inSpring(date: LocalDate): QuietDay | undefined {
  const toEaster = daysBetween(date, easterSunday(Number(date.slice(0, 4))));
  const isPublic = toEaster === 3 || toEaster === 2 || toEaster === 7;
  return toEaster >= 1 && toEaster <= 8 && !isPublic ? 'easter-week' : undefined;
}

function inSchoolBreak(date: LocalDate): QuietDay | undefined {
  const monthDay = date.slice(5);
  if (monthDay >= '06-22' && monthDay <= '08-16') return 'summer-break';
  const week = weekNumber(date);
  if (week === 8 || week === 9) return 'winter-break';
  return week === 40 || week === 41 ? 'autumn-break' : undefined;
}

/** The Gregorian computus (Meeus, Jones and Butcher). */
function easterSunday(year: number): LocalDate {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100];
  const g = Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return `${year}-${String(Math.floor(n / 31)).padStart(2, '0')}-${String((n % 31) + 1).padStart(2, '0')}`;
}
