import type { ImportReading } from '@igang/contracts';
import {
  type ColumnMapping,
  findHeadings,
  guessColumns,
  type HeadingPlace,
  headingsAt,
  type ImportKind,
  missingFields,
} from '@igang/domain';
import { Refusal } from '../../platform/refusal.ts';
import type { FileShape } from './sniff-file.ts';
import { readTable, type TableRow } from './table.ts';

/** A file as it was chosen to be read, or as we guess where nobody has chosen. */
export interface ReadFile {
  readonly sheet: string | null;
  readonly headingRow: number;
  readonly headingRows: number;
  readonly headings: readonly string[];
  readonly mapping: ColumnMapping;
  /** Below the headings, with the cells of the chosen columns only: what nobody asked for is not handed on. */
  readonly rows: AsyncIterable<TableRow>;
}

type Wish = ImportReading & { readonly kind: ImportKind };

export async function readByChoice(path: string, shape: FileShape, wish: Wish): Promise<ReadFile> {
  const rows = readTable(path, { ...shape, kind: wish.kind, sheet: wish.sheet });
  const first = await firstOf(rows, wish.headingRow);
  if (first.length === 0) throw new Refusal('file.empty');
  const place = placeOf(first, wish);
  const found = place === undefined ? WITHOUT_HEADINGS : belowHeadings(first, place);
  const mapping = wish.mapping ?? guessColumns(wish.kind, found.headings);
  if (missingFields(wish.kind, mapping).length > 0) throw new Refusal('import.columns-missing');
  return {
    sheet: wish.sheet ?? null,
    ...{ headingRow: found.headingRow, headingRows: found.headingRows, mapping },
    headings: onlyMapped(found.headings, mapping),
    rows: mappedRows(followedBy(first.slice(found.below), rows), mapping),
  };
}

const WITHOUT_HEADINGS = { headings: [], headingRow: 0, headingRows: 1, below: 0 };

function belowHeadings(first: readonly TableRow[], place: HeadingPlace) {
  const cells = first.map((row) => row.cells);
  return {
    headings: headingsAt(cells, place),
    headingRow: first[place.at]?.number ?? 1,
    headingRows: place.rows,
    below: place.at + place.rows,
  };
}

/** Titles and blank lines stand above the headings, not a page of them. */
const MOST_ABOVE = 20;

async function firstOf(rows: AsyncGenerator<TableRow>, headingRow = 0): Promise<TableRow[]> {
  const first: TableRow[] = [];
  while (first.length < MOST_ABOVE || (first.at(-1)?.number ?? 0) <= headingRow) {
    const next = await rows.next();
    if (next.done === true) break;
    first.push(next.value);
  }
  return first;
}

function placeOf(first: readonly TableRow[], { kind, headingRow, headingRows = 1 }: Wish): HeadingPlace | undefined {
  if (headingRow === 0) return undefined;
  const cells = first.map((row) => row.cells);
  if (headingRow === undefined) return findHeadings(kind, cells);
  const at = first.findIndex(({ number }) => number === headingRow);
  if (at < 0) throw new Refusal('request.invalid', {}, [{ path: 'headingRow', code: 'choice' }]);
  return { at, rows: headingRows };
}

function onlyMapped(cells: readonly string[], mapping: ColumnMapping): string[] {
  const wanted = new Set(Object.values(mapping));
  const length = Math.min(cells.length, Math.max(-1, ...wanted) + 1);
  return Array.from({ length }, (_, column) => (wanted.has(column) ? (cells[column] ?? '') : ''));
}

/** Sums and remarks beside the list have nothing in its columns. */
async function* mappedRows(rows: AsyncIterable<TableRow>, mapping: ColumnMapping): AsyncGenerator<TableRow> {
  for await (const { number, cells } of rows) {
    const wanted = onlyMapped(cells, mapping);
    if (wanted.some((cell) => cell !== '')) yield { number, cells: wanted };
  }
}

async function* followedBy(first: readonly TableRow[], rest: AsyncIterable<TableRow>): AsyncGenerator<TableRow> {
  yield* first;
  yield* rest;
}
