import { once } from 'node:events';
import type { Writable } from 'node:stream';
import { withoutFormula } from '@igang/domain';
import { stringify } from 'csv-stringify';

export const SHEET_TYPES = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

export type Cell = string | number;
/** A table that is written row by row; waits while the reader is slow. */
export interface Sheet {
  write(cells: readonly Cell[]): Promise<void>;
  end(): Promise<void>;
}

/** As Norwegian Excel opens it by itself: a mark that says UTF-8, and semicolons. Text that would be run as a formula is quoted. */
export function csvSheet(out: Writable): Sheet {
  const lines = stringify({ bom: true, delimiter: ';', record_delimiter: '\r\n' });
  lines.pipe(out);
  return {
    write: async (cells) => {
      if (!lines.write(cells.map((cell) => (typeof cell === 'string' ? withoutFormula(cell) : cell)))) await drained(lines, out);
    },
    end: () => {
      lines.end();
      return Promise.resolve();
    },
  };
}

/** Cells of a workbook have a type: text is never run, so it stands as it is. */
export async function xlsxSheet(out: Writable): Promise<Sheet> {
  const { default: exceljs } = await import('exceljs');
  const book = new exceljs.stream.xlsx.WorkbookWriter({ stream: out, useStyles: false, useSharedStrings: false });
  const sheet = book.addWorksheet('Igang');
  return {
    write: async (cells) => {
      sheet.addRow([...cells]).commit();
      if (out.writableNeedDrain) await drained(out, out);
    },
    end: async () => {
      sheet.commit();
      await book.commit();
    },
  };
}

async function drained(from: Writable, out: Writable): Promise<void> {
  await Promise.race([once(from, 'drain'), once(out, 'close')]);
}
