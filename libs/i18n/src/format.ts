import { addDays, daysBetween, wallClock, weekdayOf, type LocalDate, type LocalTime } from '@igang/domain';
import { type Lang, LOCALES } from './lang.ts';

/** One day of a course or one meeting: a wall-clock day with its hours. */
export interface DayWithHours {
  readonly date: LocalDate;
  readonly startsAt: LocalTime;
  readonly endsAt: LocalTime;
}

/** Dates, times, numbers and distances as a person in that language writes them. Weekday always named, 24 hours, Europe/Oslo. */
export interface Format {
  readonly lang: Lang;
  /** `lørdag 14. mars`; with the year when it is another than `today`'s. */
  day(date: LocalDate, today?: LocalDate): string;
  /** `lø. 14. mars`, for tables. */
  shortDay(date: LocalDate, today?: LocalDate): string;
  /** `14. mars 2026`, where a weekday would only be noise: birthdays of things, certificates. */
  plainDate(date: LocalDate): string;
  month(date: LocalDate): string;
  weekday(date: LocalDate): string;
  /** `tirsdager`, for a group that meets every week. */
  weekdayPlural(date: LocalDate): string;
  /** `10–16`, `10.30–16`; English `10:00–16:00`. */
  hours(startsAt: LocalTime, endsAt: LocalTime): string;
  time(time: LocalTime): string;
  /** `lørdag 14. og søndag 15. mars, kl. 10–16`; hours at each day when they differ. */
  days(days: readonly DayWithHours[], today?: LocalDate): string;
  /** The days alone: `lørdag 14. og søndag 15. mars`. */
  dates(dates: readonly LocalDate[], today?: LocalDate): string;
  /** An instant (ISO text or Date) on the wall in Norway: `fredag 27. mars kl. 12`. */
  moment(instant: Date | string, today?: LocalDate): string;
  /** `i dag`, `i morgen`, `om 3 dager`, `for 6 dager siden`. */
  relativeDay(date: LocalDate, today: LocalDate): string;
  number(value: number): string;
  percent(share: number): string;
  /** `under 1 km`, `4 km`, `120 km`; in straight line. */
  distance(km: number): string;
  /** `Ola, Kari og Ánte`. */
  list(words: readonly string[]): string;
}

type DateParts = Intl.DateTimeFormatOptions;
const utc = (date: LocalDate): Date => new Date(`${date}T00:00:00Z`);
const year = (date: LocalDate): string => date.slice(0, 4);
const dayNumber = (date: LocalDate): number => Number(date.slice(8, 10));

const formats = new Map<Lang, Format>();

export function formatIn(lang: Lang): Format {
  const known = formats.get(lang) ?? makeFormat(lang);
  formats.set(lang, known);
  return known;
}

function makeFormat(lang: Lang): Format {
  const locale = LOCALES[lang];
  const name = (parts: DateParts) => {
    const format = new Intl.DateTimeFormat(locale, { ...parts, timeZone: 'UTC' });
    return (date: LocalDate): string => format.format(utc(date));
  };
  const [weekday, shortWeekday, month] = [name({ weekday: 'long' }), name({ weekday: 'short' }), name({ month: 'long' })];
  const plain = new Intl.NumberFormat(locale);
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });

  const ordinal = (date: LocalDate): string => (lang === 'en' ? String(dayNumber(date)) : `${dayNumber(date)}.`);
  const yearUnless = (date: LocalDate, today: LocalDate | undefined): string => (today === undefined || year(today) === year(date) ? '' : ` ${year(date)}`);
  const monthOf = (date: LocalDate, today?: LocalDate): string => `${month(date)}${yearUnless(date, today)}`;
  const time = (at: LocalTime): string => (lang === 'en' ? at : norwegianTime(at));
  const hours = (from: LocalTime, to: LocalTime): string => `${time(from)}–${time(to)}`;
  const at = lang === 'en' ? '' : 'kl. ';

  const dates = (all: readonly LocalDate[], today?: LocalDate): string =>
    list.format(all.map((date, i) => `${weekday(date)} ${ordinal(date)}${sameMonth(date, all[i + 1]) ? '' : ` ${monthOf(date, today)}`}`));
  const days = (all: readonly DayWithHours[], today?: LocalDate): string => {
    const [first] = all;
    if (first === undefined) return '';
    const oneClock = all.every((day) => day.startsAt === first.startsAt && day.endsAt === first.endsAt);
    return oneClock
      ? `${dates(all.map((day) => day.date), today)}, ${at}${hours(first.startsAt, first.endsAt)}`
      : list.format(all.map((day) => `${weekday(day.date)} ${ordinal(day.date)} ${monthOf(day.date, today)} ${at}${hours(day.startsAt, day.endsAt)}`));
  };

  return {
    lang, weekday, month, time, hours, dates, days,
    day: (date, today) => `${weekday(date)} ${ordinal(date)} ${monthOf(date, today)}`,
    shortDay: (date, today) => `${shortWeekday(date)} ${ordinal(date)} ${monthOf(date, today)}`,
    plainDate: (date) => `${ordinal(date)} ${month(date)} ${year(date)}`,
    weekdayPlural: (date) => (lang === 'en' ? `${weekday(date)}s` : lang === 'nn' ? `${weekday(date)}ar` : `${weekday(date)}er`),
    moment: (instant, today) => {
      const wall = wallClock(new Date(instant));
      return `${weekday(wall.date)} ${ordinal(wall.date)} ${monthOf(wall.date, today)}${lang === 'en' ? ' at ' : ' kl. '}${time(wall.time)}`;
    },
    relativeDay: (date, today) => RELATIVE[lang](daysBetween(today, date)),
    number: (value) => plain.format(value),
    percent: (share) => `${plain.format(Math.round(share * 100))}${lang === 'en' ? '' : ' '}%`,
    distance: (km) => (km < 1 ? UNDER_ONE[lang] : `${plain.format(Math.round(km))} km`),
    list: (words) => list.format(words),
  };
}

/** Intl says "om 3 døgn"; people say "om 3 dager". */
const RELATIVE: Record<Lang, (days: number) => string> = {
  nb: (days) => near(days, ['i går', 'i dag', 'i morgen']) ?? (days > 0 ? `om ${days} dager` : `for ${-days} dager siden`),
  nn: (days) => near(days, ['i går', 'i dag', 'i morgon']) ?? (days > 0 ? `om ${days} dagar` : `for ${-days} dagar sidan`),
  en: (days) => near(days, ['yesterday', 'today', 'tomorrow']) ?? (days > 0 ? `in ${days} days` : `${-days} days ago`),
};

function near(days: number, names: readonly [string, string, string]): string | undefined {
  return names[days + 1];
}

const UNDER_ONE: Record<Lang, string> = { nb: 'under 1 km', nn: 'under 1 km', en: 'under 1 km' };

/** `10`, `10.30`: Norwegian clock with a full stop, and the minutes only when there are some. */
function norwegianTime(at: LocalTime): string {
  const [hour = '', minute = ''] = at.split(':');
  return minute === '00' ? String(Number(hour)) : `${Number(hour)}.${minute}`;
}

function sameMonth(a: LocalDate, b: LocalDate | undefined): boolean {
  return a.slice(0, 7) === b?.slice(0, 7);
}

/** Monday of the week that `date` is in. */
export function mondayOf(date: LocalDate): LocalDate {
  return addDays(date, 1 - weekdayOf(date));
}
