import { type ImportKind, withoutIdNumbers } from '@igang/domain';
import { Refusal } from '../platform/refusal.ts';
import { readCsv } from './read-csv.ts';
import { readXlsx } from './read-xlsx.ts';
import type { FileShape } from './sniff-file.ts';

export interface TableRow {
  /** As a spreadsheet shows it, from one. */
  readonly number: number;
  readonly cells: readonly string[];
}

const MOST_COLUMNS = 200;
const MOST_ROWS = 100_000;
const LONGEST_CELL = 2000;

/** Rows with something in them, cells tidied; the headings are among the first. Refuses what is too wide or too long. */
export async function* readTable(path: string, shape: FileShape & { readonly kind: ImportKind }): AsyncGenerator<TableRow> {
  const rows = shape.encoding === 'xlsx' ? readXlsx(path, shape.kind) : readCsv(path, shape.encoding, shape.separator);
  let count = 0;
  for await (const { number, cells } of rows) {
    const tidy = withoutEmptyEnd(cells.map(tidied));
    if (tidy.length === 0) continue;
    if (tidy.length > MOST_COLUMNS) throw new Refusal('file.too-wide');
    if (count++ > MOST_ROWS) throw new Refusal('file.too-long');
    yield { number, cells: tidy };
  }
}

function tidied(text: string): string {
  return withoutIdNumbers(text)
    .slice(0, LONGEST_CELL)
    .toWellFormed()
    .normalize('NFC')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim();
}

function withoutEmptyEnd(cells: readonly string[]): readonly string[] {
  return cells.slice(0, cells.findLastIndex((cell) => cell !== '') + 1);
}
