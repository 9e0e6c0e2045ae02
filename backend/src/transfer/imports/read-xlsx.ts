import { createReadStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { type ImportKind, knownHeadings } from '@igang/domain';
import type exceljs from 'exceljs';
import { Refusal } from '../../platform/refusal.ts';
import { plainWorkbook } from './plain-workbook.ts';
import { rowText } from './sheet-cells.ts';
import { MOST_CELLS, type TableRow } from './table.ts';
import { weighZip } from './weigh-zip.ts';

/** One sheet of a workbook, as far as one sees it before choosing. */
export interface SheetLook {
  readonly name: string;
  readonly hidden: boolean;
  readonly rows: readonly TableRow[];
}

/**
 * The rows of one sheet of a workbook, one at a time: the one that is named, else the best of those that are shown. Formulas are not
 * run: what the sheet last showed is taken.
 */
export async function* readXlsx(path: string, kind: ImportKind, name?: string): AsyncGenerator<TableRow> {
  const plain = await opened(path);
  try {
    const wanted = name ?? bestSheet(await looksAt(plain), kind)?.name;
    if (wanted === undefined) throw new Refusal('file.empty');
    let isFound = false;
    for await (const sheet of sheetsOf(plain)) {
      if (sheet.name !== wanted) continue;
      isFound = true;
      yield* rowsOf(sheet);
    }
    if (!isFound) throw new Refusal('request.invalid', {}, [{ path: 'sheet', code: 'choice' }]);
  } catch (error) {
    throw ours(error);
  } finally {
    await rm(plain, { force: true });
  }
}

/** The first rows of every sheet, in the workbook's own order. */
export async function lookAtXlsx(path: string): Promise<SheetLook[]> {
  const plain = await opened(path);
  try {
    return await looksAt(plain);
  } catch (error) {
    throw ours(error);
  } finally {
    await rm(plain, { force: true });
  }
}

/** Covers and notes come first in many workbooks, and hidden sheets are not meant for us: the one whose headings we know best. */
export function bestSheet(sheets: readonly SheetLook[], kind: ImportKind): SheetLook | undefined {
  const known = ({ rows }: SheetLook): number =>
    knownHeadings(
      kind,
      rows.map(({ cells }) => cells),
    );
  const shown = sheets.filter(({ hidden, rows }) => !hidden && rows.length > 0);
  return shown.reduce<SheetLook | undefined>((best, one) => (best === undefined || known(one) > known(best) ? one : best), undefined);
}

async function opened(path: string): Promise<string> {
  await weighZip(path);
  return plainWorkbook(path);
}

type Sheet = exceljs.stream.xlsx.WorksheetReader & { readonly state?: string; readonly name?: string };

async function* sheetsOf(path: string): AsyncGenerator<Sheet> {
  const { default: library } = await import('exceljs');
  yield* new library.stream.xlsx.WorkbookReader(createReadStream(path), {
    worksheets: 'emit',
    sharedStrings: 'cache',
    styles: 'cache',
    hyperlinks: 'ignore',
    entries: 'ignore',
  });
}

/** As many rows as a sheet has in the programs that write them. */
const LAST_ROW = 1_048_576;

/** One after another, each with a number of its own: what says otherwise no program has written. */
async function* rowsOf(sheet: Sheet): AsyncGenerator<TableRow> {
  let [cellCount, last] = [0, 0];
  for await (const { number, values } of sheet) {
    if (!(number > last && number <= LAST_ROW)) throw new Refusal('file.unreadable');
    last = number;
    const cells = rowText(values);
    cellCount += cells.length;
    if (cellCount > MOST_CELLS) throw new Refusal('file.too-long');
    yield { number, cells };
  }
}

const ROWS_LOOKED_AT = 20;
const MOST_SHEETS = 50;

/** The first rows with something in them. Each sheet is read to its end: the reader does not go on to the next before. */
async function looksAt(path: string): Promise<SheetLook[]> {
  const looks: SheetLook[] = [];
  for await (const sheet of sheetsOf(path)) {
    if (looks.length === MOST_SHEETS) throw new Refusal('file.too-long');
    const rows: TableRow[] = [];
    for await (const row of rowsOf(sheet)) if (rows.length < ROWS_LOOKED_AT && row.cells.some((cell) => cell.trim() !== '')) rows.push(row);
    looks.push({ name: sheet.name ?? '', hidden: sheet.state === 'hidden', rows });
  }
  return looks;
}

/** A library that meets a broken file throws whatever it stumbled over; faults of the disk are no fault of the file's. */
function ours(error: unknown): unknown {
  const code = (error as { code?: unknown }).code;
  const isDisk = typeof code === 'string' && code.startsWith('E');
  return error instanceof Refusal || isDisk ? error : new Refusal('file.unreadable');
}
