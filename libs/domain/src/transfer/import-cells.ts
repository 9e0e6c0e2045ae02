import type { Lang } from '../language.ts';
import { addDays, type LocalDate, type LocalTime } from '../time.ts';
import { readWrittenDate } from './written-date.ts';
import { readWrittenTime } from './written-time.ts';

/** Reading what people write in cells. Each gives undefined for what it cannot read; the empty cell is the caller's. */

/** A sheet's day nought. */
const SHEET_EPOCH = '1899-12-30';

/** As people write dates (`written-date.ts`) of what has been, and the bare number of a sheet's formula. `today` is for years of two digits. */
export function readDateCell(text: string, today: LocalDate): LocalDate | undefined {
  const serial = /^([2-7]\d{4})(?:[.,]\d+)?$/.exec(text.trim())?.[1];
  if (serial !== undefined) return addDays(SHEET_EPOCH, Number(serial));
  return readWrittenDate(text.trim().replace(WITH_TIME, ''), { today, isHistory: true });
}

/** A time of day behind a date: `2019-05-14T18:00:00.000Z`, `14.5.2019 18:00`, `14.5.2019 kl. 18.00`. */
/** Begins where the space begins: from within a long one it would be tried again and again. */
const WITH_TIME = /(?<![T ,])[T ,]+(?:kl\.? ?)?(\d{1,2}[:.]\d{2})(?:[:.]\d{2}(?:[.,]\d+)?)?Z?$/;

/** The hour that a cell with a day and a time holds; midnight is a day without one. */
export function timeOfDateCell(text: string): LocalTime | undefined {
  const time = readWrittenTime(WITH_TIME.exec(text.trim())?.[1] ?? '');
  return time === '00:00' ? undefined : time;
}

const DAY_MINUTES = 1440;

/** As people write times (`written-time.ts`), with seconds as sheets show them, and as a sheet keeps them: a part of a day (`0,75` is 18:00). */
export function readTimeCell(text: string): LocalTime | undefined {
  const part = /^0?[.,](\d+)$/.exec(text.trim())?.[1];
  if (part === undefined)
    return timeOfDateCell(`0 ${text.trim()}`) ?? readWrittenTime(text.trim().replace(/^(\d{1,2}[:.]\d{2})[:.]\d{2}$/, '$1'));
  const minutes = Math.round(Number(`0.${part}`) * DAY_MINUTES) % DAY_MINUTES;
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

const LANGUAGES: Readonly<Record<string, Lang>> = {
  nb: 'nb',
  bokmål: 'nb',
  norsk: 'nb',
  no: 'nb',
  nn: 'nn',
  nynorsk: 'nn',
  en: 'en',
  engelsk: 'en',
  english: 'en',
};

export function readLanguage(text: string): Lang | undefined {
  return LANGUAGES[text.trim().toLowerCase()];
}

/** Whole numbers only; `12,0` from a spreadsheet is twelve. */
export function readWhole(text: string): number | undefined {
  const digits = /^(\d{1,6})(?:[.,]0+)?$/.exec(text.trim())?.[1];
  return digits === undefined ? undefined : Number(digits);
}

/** Signs with which a sheet begins a formula, the wide ones of other keyboards too. */
const RUNS = String.raw`[=+\-@\t\r\n＝＋－＠]`;
const RUN = new RegExp(`^'*${RUNS}`);
const GUARDED = new RegExp(`^'+${RUNS}`);

/**
 * Sheets run a cell that begins so as a formula; with a quote in front it is text. One that has such a quote of its own gets another, so
 * that what is taken off again is ours.
 */
export function withoutFormula(text: string): string {
  return RUN.test(text) ? `'${text}` : text;
}

/** Text of a workbook, which has no guard: what looks like one is her own, and gets ours in front so that ours is what is taken off. */
export function withGuardOfItsOwn(text: string): string {
  return GUARDED.test(text) ? `'${text}` : text;
}

/** What `withoutFormula` put in front of a cell that we wrote ourselves: what goes out can come in again. */
export function withoutGuard(text: string): string {
  return GUARDED.test(text) ? text.slice(1) : text;
}
