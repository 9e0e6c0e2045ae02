import { addDays, isLocalDate, type LocalDate } from '../time.ts';

/** What may be meant: from which day on a date without a year is looked for, and the last day that can be chosen. */
export interface Around {
  readonly today: LocalDate;
  readonly latest?: LocalDate | undefined;
  /** It is written about what has been: the year must stand there, and two digits of it may be of the last century. */
  readonly isHistory?: boolean;
}

/** A date without a year is the one to come; but who writes yesterday's, means yesterday. */
const BACK_DAYS = 31;

/**
 * A date as people write it: `14.3.2026`, `14/3`, `14. mars`, `lørdag 14. mars`, `1403`, `140326`, `14032026`,
 * `2026-03-14`, `March 14`, `i morgen`. Undefined when it is none, or a day that no calendar has.
 */
export function readWrittenDate(written: string, around: Around): LocalDate | undefined {
  const text = plain(written);
  const days = NEAR[text];
  if (days !== undefined) return unlessHistory(around, addDays(around.today, days));
  const iso = yearFirst(text);
  if (iso !== null) return real(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const parts = numbers(text) ?? named(text);
  if (parts === undefined) return undefined;
  if (parts.year !== undefined) return real(fourDigits(parts.year, around), parts.month, parts.day);
  return unlessHistory(around, nearest(parts, around));
}

/** What has been has its year written. */
function unlessHistory({ isHistory = false }: Around, date: LocalDate | undefined): LocalDate | undefined {
  return isHistory ? undefined : date;
}

/** `14.3.2026`: as we show a date in its field. */
export function writeDate(date: LocalDate): string {
  if (!isLocalDate(date)) return '';
  return `${Number(date.slice(8))}.${Number(date.slice(5, 7))}.${date.slice(0, 4)}`;
}

/** Without marks of direction and joiners, which come along when one copies. */
function visible(written: string): string {
  return written.replaceAll(/\p{Cf}/gu, '');
}

interface Parts {
  readonly day: number;
  readonly month: number;
  readonly year?: number | undefined;
}

const NEAR: Readonly<Record<string, number>> = {
  'i går': -1,
  'i dag': 0,
  'i morgen': 1,
  'i morgon': 1,
  yesterday: -1,
  today: 0,
  tomorrow: 1,
};
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'mai', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'des'];
const MONTHS_ELSEWHERE: Readonly<Record<string, number>> = { may: 5, oct: 10, dec: 12 };
const WEEKDAY = /^(?:man|mon|tir|tys|tue|ons|wed|tor|thu|fre|fri|lør|lau|sat|søn|sun)\p{L}*\.?,?\s+/u;

/** Small letters, single spaces, without the weekday: we say that ourselves. */
function plain(written: string): string {
  const text = visible(written).trim().toLowerCase().replaceAll(/\s+/g, ' ');
  return text.replace(WEEKDAY, '');
}

function yearFirst(text: string): RegExpExecArray | null {
  if (isDayFirst(text)) return null;
  return /^(\d{4})[-.,/ ](\d{1,2})[-.,/ ](\d{1,2})$/.exec(text) ?? /^((?:19|20)\d{2})(1[0-2]|0[1-9])([0-2]\d|3[01])$/.exec(text);
}

/** `20032026` is 20 March 2026, though it could be read from the year. */
function isDayFirst(text: string): boolean {
  if (!/^\d{8}$/.test(text)) return false;
  return real(Number(text.slice(4)), Number(text.slice(2, 4)), Number(text.slice(0, 2))) !== undefined;
}

function numbers(text: string): Parts | undefined {
  const found = /^(\d{1,2})[.,\-/ ]\s?(\d{1,2})(?:[.,\-/ ]\s?(\d{4}|\d{2})?)?$/.exec(text) ?? /^(\d{2})(\d{2})(\d{4}|\d{2})?$/.exec(text);
  return found === null ? undefined : partsOf(found[1], Number(found[2]), found[3]);
}

function named(text: string): Parts | undefined {
  const dayFirst = /^(\d{1,2})(?:\.|st|nd|rd|th)? ?(?:of )?(\p{L}{3,})\.?(?:,? (\d{4}|\d{2}))?$/u.exec(text);
  if (dayFirst !== null) return partsOf(dayFirst[1], monthNamed(dayFirst[2]), dayFirst[3]);
  const monthFirst = /^(\p{L}{3,})\.? (\d{1,2})(?:st|nd|rd|th)?(?:,? (\d{4}))?$/u.exec(text);
  return monthFirst === null ? undefined : partsOf(monthFirst[2], monthNamed(monthFirst[1]), monthFirst[3]);
}

function partsOf(day: string | undefined, month: number, year: string | undefined): Parts {
  return { day: Number(day), month, year: year === undefined ? undefined : Number(year) };
}

/** 0, which is no month, when it is none in Norwegian or English. */
function monthNamed(name = ''): number {
  const short = name.slice(0, 3);
  return MONTHS_ELSEWHERE[short] ?? MONTHS.indexOf(short) + 1;
}

function nearest({ day, month }: Parts, { today, latest = '9999-12-31' }: Around): LocalDate | undefined {
  const year = Number(today.slice(0, 4));
  const possible = [-4, -3, -2, -1, 0, 1, 2, 3, 4].flatMap((step) => real(year + step, month, day) ?? []).filter((date) => date <= latest);
  return possible.find((date) => date >= addDays(today, -BACK_DAYS)) ?? possible.at(-1);
}

/** How far ahead a year of two digits reaches in a list of what has been: a qualification runs out in 30, nobody began in 98 to come. */
const AHEAD_YEARS = 20;

function fourDigits(year: number, { today, isHistory = false }: Around): number {
  if (year >= 100) return year;
  return isHistory && 2000 + year > Number(today.slice(0, 4)) + AHEAD_YEARS ? 1900 + year : 2000 + year;
}

function real(year: number, month: number, day: number): LocalDate | undefined {
  const two = (part: number): string => String(part).padStart(2, '0');
  const date = `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
  return isLocalDate(date) ? date : undefined;
}
