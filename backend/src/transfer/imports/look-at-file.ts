import type { ImportLook, ImportLookQuery } from '@igang/contracts';
import { demandAccess, Refusal } from '../../platform/refusal.ts';
import type { Tx } from '../../platform/transaction.ts';
import type { z } from 'zod';
import { bestSheet, lookAtXlsx } from './read-xlsx.ts';
import { type FileShape, readingsOf, sniffFile } from './sniff-file.ts';
import { MOST_COLUMNS, readTable, type TableRow, tidyCell, tidyRow } from './table.ts';

type Wish = z.infer<typeof ImportLookQuery>;
const ROWS_SHOWN = 20;

export function demandLook(tx: Tx, { officeId }: Wish): Promise<void> {
  demandAccess(tx.actor, 'import.make', { officeId });
  return Promise.resolve();
}

/** What is in a file before anybody has chosen anything: its sheets, their first rows, and the letters it may be written in. Nothing is kept. */
export async function lookAtFile(path: string, { kind, encoding }: Wish): Promise<ImportLook> {
  const shape = await sniffFile(path, encoding);
  if (shape.encoding !== 'xlsx') return lookAtText(path, { ...shape, kind });
  const looks = await lookAtXlsx(path);
  const best = bestSheet(looks, kind) ?? looks.find(({ rows }) => rows.length > 0);
  if (best === undefined) throw new Refusal('file.empty');
  const sheets = looks.map((sheet) => ({ ...sheet, rows: sheet.rows.map(shown) }));
  return { encoding: 'xlsx', encodings: [], sheets, sheet: looks.indexOf(best) };
}

async function lookAtText(path: string, shape: FileShape & { kind: Wish['kind'] }): Promise<ImportLook> {
  const rows: ImportLook['sheets'][number]['rows'] = [];
  for await (const row of readTable(path, shape)) {
    rows.push(shown(row));
    if (rows.length === ROWS_SHOWN) break;
  }
  const encodings = (await readingsOf(path)).map((one) => ({ ...one, lines: one.lines.map(tidyCell) }));
  return { encoding: shape.encoding, encodings, sheets: [{ name: null, hidden: false, rows }], sheet: 0 };
}

const LONGEST_SHOWN = 80;

function shown(row: TableRow): { number: number; cells: string[] } {
  const { number, cells } = tidyRow(row);
  return { number, cells: cells.slice(0, MOST_COLUMNS).map((cell) => cell.slice(0, LONGEST_SHOWN)) };
}
