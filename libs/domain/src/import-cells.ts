import { addDays, isLocalDate, type LocalDate, type LocalTime } from './time.ts';

/** Reading what people write in cells. Each gives undefined for what it cannot read; the empty cell is the caller's. */

/** A sheet's day nought. */
const SHEET_EPOCH = '1899-12-30';

/** `2026-03-14`, `14.03.2026`, `14.3.26`, `14/3/2026` (day first, as in Norway), and the bare number of a sheet's formula. */
export function readDate(text: string): LocalDate | undefined {
  const serial = /^([2-7]\d{4})(?:\.\d+)?$/.exec(text.trim())?.[1];
  if (serial !== undefined) return addDays(SHEET_EPOCH, Number(serial));
  const date = /^(\d{4}-\d{2}-\d{2})(?:[T ].*)?$/.exec(text.trim())?.[1] ?? dayFirst(text.trim());
  return isLocalDate(date) ? date : undefined;
}

function dayFirst(text: string): string {
  const [, day = '', month = '', year = ''] = /^(\d{1,2})[./-](\d{1,2})[./-](\d{2}|\d{4})$/.exec(text) ?? [];
  return `${year.length === 2 ? `20${year}` : year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** `10:00`, `10.00`, `kl. 10`, `9`. */
export function readTime(text: string): LocalTime | undefined {
  const [, hour, minute = '00'] = /^(?:kl\.?\s*)?(\d{1,2})(?:[:.](\d{2}))?(?::\d{2})?$/i.exec(text.trim()) ?? [];
  if (hour === undefined || Number(hour) > 23 || Number(minute) > 59) return undefined;
  return `${hour.padStart(2, '0')}:${minute}`;
}

const LANGUAGES: Readonly<Record<string, 'nb' | 'nn' | 'en'>> = {
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

export function readLanguage(text: string): 'nb' | 'nn' | 'en' | undefined {
  return LANGUAGES[text.trim().toLowerCase()];
}

/** A spreadsheet takes the leading nought from 0150. */
export function readPostalCode(text: string): string {
  const code = text.trim().replace(/^(?:no-)/i, '');
  return /^\d{3}$/.test(code) ? `0${code}` : code;
}

/** Whole numbers only; `12,0` from a spreadsheet is twelve. */
export function readWhole(text: string): number | undefined {
  const digits = /^(\d{1,6})(?:[.,]0+)?$/.exec(text.trim())?.[1];
  return digits === undefined ? undefined : Number(digits);
}

/** Sheets run a cell that begins so as a formula; with a quote in front it is text. */
export function withoutFormula(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}
