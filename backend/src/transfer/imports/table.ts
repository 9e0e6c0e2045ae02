import { type ImportKind, withoutIdNumbers } from '@igang/domain';
import { Refusal } from '../../platform/refusal.ts';
import { readCsv } from './read-csv.ts';
import { readXlsx } from './read-xlsx.ts';
import type { FileShape } from './sniff-file.ts';

export interface TableRow {
  /** As a spreadsheet shows it, from one. */
  readonly number: number;
  readonly cells: readonly string[];
}

export const MOST_COLUMNS = 200;
const MOST_ROWS = 100_000;
/** Of a whole file, the empty ones with them: a hundred thousand rows of twenty columns. */
export const MOST_CELLS = 2_000_000;
const LONGEST_CELL = 2000;

/** Rows with something in them, cells tidied; the headings are among the first. Refuses what is too wide or too long. */
export async function* readTable(
  path: string,
  shape: FileShape & { readonly kind: ImportKind; readonly sheet?: string | undefined },
): AsyncGenerator<TableRow> {
  const rows = shape.encoding === 'xlsx' ? readXlsx(path, shape.kind, shape.sheet) : readCsv(path, shape.encoding, shape.separator);
  let count = 0;
  for await (const row of rows) {
    const tidy = tidyRow(row);
    if (tidy.cells.length === 0) continue;
    if (tidy.cells.length > MOST_COLUMNS) throw new Refusal('file.too-wide');
    if (count++ > MOST_ROWS) throw new Refusal('file.too-long');
    yield tidy;
  }
}

export function tidyRow({ number, cells }: TableRow): TableRow {
  const tidy = cells.map(tidyCell);
  return { number, cells: tidy.slice(0, tidy.findLastIndex((cell) => cell !== '') + 1) };
}

/** As it may be kept: one line, without what identifies a person to the state. */
export function tidyCell(text: string): string {
  if (text === '') return '';
  return withoutIdNumbers(text)
    .slice(0, LONGEST_CELL)
    .toWellFormed()
    .normalize('NFC')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim();
}
