import { createReadStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { type ImportKind, knownHeadings } from '@igang/domain';
import exceljs from 'exceljs';
import { Refusal } from '../platform/refusal.ts';
import type { TableRow } from './table.ts';
import { withoutPrefixes } from './xlsx-prefixes.ts';
import { weighZip } from './weigh-zip.ts';

/**
 * The rows of one sheet of a workbook, one at a time: of those that are shown the one whose headings we know best, else the
 * first with rows. Formulas are not run: what the sheet last showed is taken.
 */
export async function* readXlsx(path: string, kind: ImportKind): AsyncGenerator<TableRow> {
  await weighZip(path);
  const plain = await withoutPrefixes(path);
  try {
    const wanted = await chooseSheet(plain, kind);
    let index = 0;
    for await (const sheet of sheetsOf(plain)) if (index++ === wanted) yield* rowsOf(sheet);
  } catch (error) {
    // A library that meets a broken file throws whatever it stumbled over.
    if (error instanceof Refusal || isOurs(error)) throw error;
    throw new Refusal('file.unreadable');
  } finally {
    if (plain !== path) await rm(plain, { force: true });
  }
}

type Sheet = exceljs.stream.xlsx.WorksheetReader & { readonly state?: string };

function sheetsOf(path: string): AsyncIterable<Sheet> {
  return new exceljs.stream.xlsx.WorkbookReader(createReadStream(path), {
    worksheets: 'emit',
    sharedStrings: 'cache',
    styles: 'cache',
    hyperlinks: 'ignore',
    entries: 'ignore',
  });
}

async function* rowsOf(sheet: Sheet): AsyncGenerator<TableRow> {
  for await (const { number, values } of sheet) yield { number, cells: cellsOf(values) };
}

const ROWS_LOOKED_AT = 20;

/** The index of the sheet to read. Covers and notes come first in many workbooks, and hidden sheets are not meant for us. */
async function chooseSheet(path: string, kind: ImportKind): Promise<number> {
  let index = 0;
  let best: { index: number; known: number } | undefined;
  for await (const sheet of sheetsOf(path)) {
    const rows = await firstOf(sheet);
    const known = rows.length === 0 || isHidden(sheet) ? -1 : knownHeadings(kind, rows);
    if (known > (best?.known ?? -1)) best = { index, known };
    index++;
  }
  if (best === undefined) throw new Refusal('file.empty');
  return best.index;
}

/** The first rows with something in them. The sheet is read to its end: the reader does not go on to the next before. */
async function firstOf(sheet: Sheet): Promise<(readonly string[])[]> {
  const rows: (readonly string[])[] = [];
  for await (const { cells } of rowsOf(sheet))
    if (rows.length < ROWS_LOOKED_AT && cells.some((cell) => cell.trim() !== '')) rows.push(cells);
  return rows;
}

function isHidden({ state }: Sheet): boolean {
  return state === 'hidden' || state === 'veryHidden';
}

function isOurs(error: unknown): boolean {
  return typeof (error as { code?: unknown }).code === 'string' && String((error as { code: unknown }).code).startsWith('E');
}

/** Columns of a row count from one in exceljs; empty cells are holes. */
function cellsOf(values: exceljs.Row['values']): string[] {
  const row = Array.isArray(values) ? values : [];
  return Array.from({ length: Math.max(0, row.length - 1) }, (_, i) => textOf(row[i + 1]));
}

function textOf(value: exceljs.CellValue): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return dateText(value);
  return typeof value === 'object' ? textOfObject(value) : String(value);
}

type ObjectValue = Exclude<exceljs.CellValue, string | number | boolean | Date | null | undefined>;

function textOfObject(value: ObjectValue): string {
  if ('richText' in value) return value.richText.map(({ text }) => text).join('');
  if ('formula' in value || 'sharedFormula' in value) return textOf(value.result);
  if ('text' in value) return textOf(value.text);
  return ''; // #N/A and its kin
}

/** A sheet's dates have no zone; exceljs gives them as UTC. Times without a day count from 1899; an hour beside the day is kept. */
function dateText(value: Date): string {
  if (Number.isNaN(value.getTime())) return '';
  const iso = value.toISOString();
  if (value.getUTCFullYear() < 1900) return iso.slice(11, 16);
  return iso.endsWith('T00:00:00.000Z') ? iso.slice(0, 10) : iso.slice(0, 16).replace('T', ' ');
}
