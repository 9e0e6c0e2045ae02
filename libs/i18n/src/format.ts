import { daysBetween, isSameMonth, wallClock, weekdayOf, type LocalDate, type LocalTime } from '@igang/domain';
import type { DatesWords } from '../compiled/dates.ts';
import { datesIn } from '../compiled/dates.all.ts';
import { type Lang, languageOf, type LanguageRow } from './lang.ts';

/** One day of a course or one meeting: a wall-clock day with its hours. */
export interface DayWithHours {
  readonly date: LocalDate;
  readonly startsAt: LocalTime;
  readonly endsAt: LocalTime;
}

/** Dates, times, numbers and distances as a person in that language writes them. Weekday always named, 24 hours, Europe/Oslo. */
export interface Format {
  /** For names that people have given in each language, and sentences made of them. */
  readonly lang: Lang;
  /** `lørdag 14. mars`; with the year when it is another than `today`'s. */
  day(date: LocalDate, today?: LocalDate): string;
  /** `lø. 14. nov.`, for tables. */
  shortDay(date: LocalDate, today?: LocalDate): string;
  /** `14.` and `mar`, one below the other in a square. */
  tile(date: LocalDate): { readonly day: string; readonly month: string };
  /** `14. mars 2026`, where a weekday would only be noise: birthdays of things, certificates. */
  plainDate(date: LocalDate): string;
  month(date: LocalDate): string;
  weekday(date: LocalDate): string;
  /** `tirsdager`, for a group that meets every week. */
  weekdayPlural(date: LocalDate): string;
  /** `kl. 10–16`, `kl. 10.30–16`; English `10:00–16:00`. Never the bare numbers: `tirsdager 18–20` is not read as hours. */
  atHours(startsAt: LocalTime, endsAt: LocalTime): string;
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

/** As `today`: a day that is in no year of ours, so that the year is always said. For what is printed and kept. */
export const ALWAYS_YEAR: LocalDate = '0000-01-01';

const year = (date: LocalDate): string => date.slice(0, 4);
const dayNumber = (date: LocalDate): number => Number(date.slice(8, 10));

const formats = new Map<Lang, Format>();

/** For the server, which has the words of every language at hand. */
export function formatIn(lang: Lang): Format {
  const known = formats.get(lang) ?? formatOf(languageOf(lang), datesIn[lang]);
  formats.set(lang, known);
  return known;
}

/** For the pages, which have fetched the words of one. */
export function formatOf(language: LanguageRow, w: DatesWords): Format {
  const names = namesIn(w);
  const list = (words: readonly string[]): string => listed(words, w);
  const plain = new Intl.NumberFormat(language.numbers);
  const time = language.clock === '10:30' ? (at: LocalTime): string => at : norwegianTime;
  const day = (date: LocalDate, today?: LocalDate): string =>
    `${names.weekday(date)} ${names.ordinal(date)} ${names.monthAndYear(date, today)}`;
  return {
    lang: language.otherwise,
    day,
    time,
    ...daysIn({ w, names, list, time }),
    weekday: names.weekday,
    month: names.month,
    shortDay: (date, today) => `${names.shortWeekday(date)} ${names.ordinal(date)} ${names.shortMonthAndYear(date, today)}`,
    tile: (date) => ({ day: names.ordinal(date), month: names.monthOnTile(date) }),
    plainDate: (date) => `${names.ordinal(date)} ${names.month(date)} ${year(date)}`,
    weekdayPlural: (date) => w.weekdaysPlural({ weekday: names.weekday(date) }),
    moment: (instant, today) => {
      const wall = wallClock(new Date(instant));
      return w.moment({ day: day(wall.date, today), time: time(wall.time) });
    },
    relativeDay: (date, today) => relative(daysBetween(today, date), w.relative),
    number: (value) => plain.format(value),
    percent: (share) => w.percent({ share: plain.format(Math.round(share * 100)) }),
    distance: (km) => (km < 1 ? w.distance.near : w.distance.far({ distance: plain.format(Math.round(km)) })),
    list,
  };
}

type Names = ReturnType<typeof namesIn>;

/** The words for days and months in a language: our own, since most browsers know no nynorsk. */
function namesIn(words: DatesWords) {
  const of =
    (all: readonly string[], index: (date: LocalDate) => number) =>
    (date: LocalDate): string =>
      all[index(date)] ?? '';
  const monthIndex = (date: LocalDate): number => Number(date.slice(5, 7)) - 1;
  const weekdayIndex = (date: LocalDate): number => weekdayOf(date) - 1;
  /** The year is said only when it is another than today's. */
  const withYear =
    (said: (date: LocalDate) => string) =>
    (date: LocalDate, today?: LocalDate): string =>
      today === undefined || year(today) === year(date) ? said(date) : `${said(date)} ${year(date)}`;
  const month = of(words.months, monthIndex);
  return {
    weekday: of(words.weekdays, weekdayIndex),
    shortWeekday: of(words.shortWeekdays, weekdayIndex),
    month,
    monthOnTile: of(words.monthsOnTile, monthIndex),
    ordinal: (date: LocalDate): string => words.ordinal({ day: dayNumber(date) }),
    monthAndYear: withYear(month),
    shortMonthAndYear: withYear(of(words.shortMonths, monthIndex)),
  };
}

interface How extends Pick<Format, 'list' | 'time'> {
  readonly w: DatesWords;
  readonly names: Names;
}

/** Several days, and hours. */
function daysIn({ w, names, list, time }: How): Pick<Format, 'dates' | 'days' | 'atHours'> {
  const atHours = (from: LocalTime, to: LocalTime): string => w.hours({ from: time(from), to: time(to) });
  const weekly = (first: LocalDate, last: LocalDate, today?: LocalDate): string => {
    const month = year(first) === year(last) ? ` ${names.month(first)}` : ` ${names.monthAndYear(first, today)}`;
    return w.weekly({
      weekdays: w.weekdaysPlural({ weekday: names.weekday(first) }),
      first: `${names.ordinal(first)}${isSameMonth(first, last) ? '' : month}`,
      last: `${names.ordinal(last)} ${names.monthAndYear(last, today)}`,
    });
  };
  const dates = (all: readonly LocalDate[], today?: LocalDate): string => {
    const [first, last] = [all[0], all.at(-1)];
    if (first !== undefined && last !== undefined && isWeekly(all)) return weekly(first, last, today);
    return list(
      all.map((date, i) => {
        const month = isSameMonth(date, all[i + 1] ?? '') ? '' : ` ${names.monthAndYear(date, today)}`;
        return `${names.weekday(date)} ${names.ordinal(date)}${month}`;
      }),
    );
  };
  const dayWithHours = ({ date, startsAt, endsAt }: DayWithHours, today?: LocalDate): string =>
    `${dates([date], today)} ${atHours(startsAt, endsAt)}`;
  return {
    dates,
    atHours,
    days: (all, today) => {
      const shared = sharedHours(all);
      if (shared === undefined) return list(all.map((day) => dayWithHours(day, today)));
      const alone = all.map(({ date }) => date);
      return `${dates(alone, today)}, ${atHours(shared.startsAt, shared.endsAt)}`;
    },
  };
}

/** Three or more, a week between each: an evening course. */
function isWeekly(all: readonly LocalDate[]): boolean {
  return all.length > 2 && all.every((date, i) => i === 0 || daysBetween(all[i - 1] ?? date, date) === 7);
}

/** Intl says "om 3 døgn"; people say "om 3 dager". */
function relative(days: number, w: DatesWords['relative']): string {
  const near = [w.yesterday, w.today, w.tomorrow][days + 1];
  return near ?? (days > 0 ? w.ahead({ days }) : w.ago({ days: -days }));
}

/** `Ola, Kari og Ánte`. */
function listed(words: readonly string[], { list }: DatesWords): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : list({ others: words.slice(0, -1).join(', '), last });
}

/** `10`, `10.30`: Norwegian clock with a full stop, and the minutes only when there are some. */
function norwegianTime(at: LocalTime): string {
  const [hour = '', minute = ''] = at.split(':');
  return minute === '00' ? String(Number(hour)) : `${Number(hour)}.${minute}`;
}

/** The hours of every day when they are the same, else undefined. */
function sharedHours(days: readonly DayWithHours[]): DayWithHours | undefined {
  const [first] = days;
  return days.every((day) => day.startsAt === first?.startsAt && day.endsAt === first.endsAt) ? first : undefined;
}
