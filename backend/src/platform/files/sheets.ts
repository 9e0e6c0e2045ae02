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

/**
 * As Norwegian Excel opens it by itself: a mark that says UTF-8, and semicolons. Text that would be run as a formula has a quote in front.
 * All text stands in quotation marks: a line break or another program's separator within it would else begin a cell of its own.
 */
export function csvSheet(out: Writable): Sheet {
  const lines = stringify({ bom: true, delimiter: ';', record_delimiter: '\r\n', quoted_string: true });
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
      sheet.addRow(cells.map((cell) => (typeof cell === 'string' ? asSheetText(cell) : cell))).commit();
      if (out.writableNeedDrain) await drained(out, out);
    },
    end: async () => {
      sheet.commit();
      await book.commit();
    },
  };
}

/**
 * Text as a workbook keeps it: what XML cannot hold, and what looks as if it were written so, by its number (ECMA-376, 22.9.2.19). So is
 * what looks like an entity: readers, that of our imports among them, resolve it twice.
 */
function asSheetText(text: string): string {
  return text.replaceAll(NOT_IN_XML, (sign) => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`);
}
const NOT_IN_XML = /[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]|_(?=x[\dA-Fa-f]{4}_)|&(?=(?:lt|gt|amp|quot|apos);)/g;

async function drained(from: Writable, out: Writable): Promise<void> {
  await Promise.race([once(from, 'drain'), once(out, 'close')]);
}
