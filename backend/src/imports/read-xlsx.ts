import { createReadStream } from 'node:fs';
import exceljs from 'exceljs';
import { Refusal } from '../platform/refusal.ts';
import type { TableRow } from './table.ts';
import { weighZip } from './weigh-zip.ts';

/** The rows of the first sheet of a workbook, one at a time. Formulas are not run: what the sheet last showed is taken. */
export async function* readXlsx(path: string): AsyncGenerator<TableRow> {
  await weighZip(path);
  const reader = new exceljs.stream.xlsx.WorkbookReader(createReadStream(path), {
    worksheets: 'emit',
    sharedStrings: 'cache',
    styles: 'cache',
    hyperlinks: 'ignore',
    entries: 'ignore',
  });
  try {
    for await (const sheet of reader) {
      for await (const { number, values } of sheet) yield { number, cells: cellsOf(values) };
      return;
    }
  } catch (error) {
    // A library that meets a broken file throws whatever it stumbled over.
    if (error instanceof Refusal || isOurs(error)) throw error;
    throw new Refusal('file.unreadable');
  }
  throw new Refusal('file.empty');
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

/** A sheet's dates have no zone; exceljs gives them as UTC. Times without a day count from 1899. */
function dateText(value: Date): string {
  if (Number.isNaN(value.getTime())) return '';
  const iso = value.toISOString();
  return value.getUTCFullYear() < 1900 ? iso.slice(11, 16) : iso.slice(0, 10);
}
