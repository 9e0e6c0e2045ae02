import type { ImportLook } from '@igang/contracts';
import {
  type ColumnMapping,
  findHeadings,
  guessColumns,
  type HeadingPlace,
  headingsAt,
  type ImportKind,
} from '@igang/domain/transfer/import';

/** How a file is to be read, as far as it is chosen on the page. */
export interface Reading {
  readonly sheet: number;
  /** Nothing: the file has no headings. */
  readonly place: HeadingPlace | undefined;
  readonly mapping: ColumnMapping;
}
type Sheet = ImportLook['sheets'][number];

/** Our guess for a sheet. */
export function guessed(look: ImportLook, kind: ImportKind, sheet = look.sheet): Reading {
  const rows = rowsOf(look, sheet);
  return withPlace(look, kind, sheet, rows.length === 0 ? undefined : findHeadings(kind, rows));
}

/** The columns follow the headings: chosen anew, they are guessed anew. */
export function withPlace(look: ImportLook, kind: ImportKind, sheet: number, place: HeadingPlace | undefined): Reading {
  return { sheet, place, mapping: place === undefined ? {} : guessColumns(kind, headingsAt(rowsOf(look, sheet), place)) };
}

function rowsOf(look: ImportLook, sheet: number): readonly (readonly string[])[] {
  return (look.sheets[sheet]?.rows ?? []).map(({ cells }) => cells);
}

/** What each column is called: its heading, else its letter with what stands in it first. */
export function columnsOf(sheet: Sheet | undefined, place: HeadingPlace | undefined, named: (letter: string) => string): string[] {
  const rows = sheet?.rows.map(({ cells }) => cells) ?? [];
  const headings = place === undefined ? [] : headingsAt(rows, place);
  const below = place === undefined ? rows : rows.slice(place.at + place.rows);
  return Array.from({ length: Math.max(0, ...rows.map((row) => row.length)) }, (_, column) => {
    const heading = headings[column] ?? '';
    if (heading !== '') return heading;
    const first = below.find((row) => (row[column] ?? '') !== '')?.[column] ?? '';
    return named(letterOf(column)) + (first === '' ? '' : ` (${first})`);
  });
}

const LETTERS = 26;

/** As spreadsheets name columns: A, B … Z, AA. */
export function letterOf(column: number): string {
  const last = String.fromCharCode('A'.charCodeAt(0) + (column % LETTERS));
  return column < LETTERS ? last : letterOf(Math.floor(column / LETTERS) - 1) + last;
}

/** As the API takes it, in the address. */
export function inQuery(look: ImportLook, { sheet, place, mapping }: Reading): Record<string, string> {
  const chosen = look.sheets[sheet];
  return {
    ...(chosen?.name === null || chosen === undefined ? { encoding: look.encoding } : { sheet: chosen.name }),
    ...headingsInQuery(chosen, place),
    mapping: JSON.stringify(mapping),
  };
}

function headingsInQuery(sheet: Sheet | undefined, place: HeadingPlace | undefined): Record<string, string> {
  if (place === undefined) return { headingRow: '0' };
  return { headingRow: String(sheet?.rows[place.at]?.number ?? 0), headingRows: String(place.rows) };
}
