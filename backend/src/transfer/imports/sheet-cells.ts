import { withGuardOfItsOwn } from '@igang/domain';
import type exceljs from 'exceljs';

/** The cells of a row as text. Columns count from one in exceljs; empty cells are holes, and styled ones at the end are nothing. */
export function rowText(values: exceljs.Row['values']): string[] {
  const row: readonly exceljs.CellValue[] = Array.isArray(values) ? values : [];
  const last = row.findLastIndex((value) => value !== null && value !== undefined);
  return Array.from({ length: Math.max(0, last) }, (_, i) => withGuardOfItsOwn(textOf(row[i + 1])));
}

function textOf(value: exceljs.CellValue): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return dateText(value);
  return typeof value === 'object' ? textOfObject(value) : plainText(String(value));
}

/** Signs that a workbook keeps by their number: `_x000D_` is a line's end, and no word of a name. */
function plainText(text: string): string {
  return text.replaceAll(/_x([\dA-Fa-f]{4})_/g, (_, number: string) => String.fromCharCode(Number.parseInt(number, 16)));
}

type ObjectValue = Exclude<exceljs.CellValue, string | number | boolean | Date | null | undefined>;

function textOfObject(value: ObjectValue): string {
  if ('richText' in value) return value.richText.map(({ text }) => plainText(text)).join('');
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
