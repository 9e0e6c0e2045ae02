import { parse } from 'csv-parse/sync';
import JSZip from 'jszip';
import { SaxesParser } from 'saxes';

/** Our own files as other programs read them: nothing of our reader is used here. */
export interface ReadCell {
  readonly text: string;
  /** Whether a program would take it for text, whatever stands in it. */
  readonly isText: boolean;
}
export type ReadSheet = readonly (readonly ReadCell[])[];

/** A text file as strictly as RFC 4180 has it; a number is what stands without quotation marks. */
export function csvAsRead(bytes: Uint8Array): ReadSheet {
  const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  if (!text.startsWith('\ufeff')) throw new Error('The file does not say that it is UTF-8');
  const rows = parse(text.slice(1), {
    delimiter: ';',
    record_delimiter: '\r\n',
    cast: (cell, { quoting }): ReadCell => ({ text: cell, isText: quoting }),
  }) as unknown as ReadSheet;
  return rows;
}

/** The only sheet of a workbook, by its XML. */
export async function workbookAsRead(bytes: Uint8Array): Promise<ReadSheet> {
  const zip = await JSZip.loadAsync(bytes);
  const xml = (await zip.file('xl/worksheets/sheet1.xml')?.async('string')) ?? '';
  const rows: ReadCell[][] = [];
  let [column, type, text, isIn] = [0, '', '', false];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    if (name === 'f') throw new Error('A cell that is computed');
    if (name === 'row') rows.push([]);
    if (name === 'c') [column, type, text] = [columnOf(attributes['r'] ?? ''), attributes['t'] ?? 'n', ''];
    isIn = name === 'v' || name === 't';
  });
  parser.on('text', (part) => {
    if (isIn) text += part;
  });
  parser.on('closetag', ({ name }) => {
    isIn = false;
    const row = rows.at(-1);
    if (name !== 'c' || row === undefined) return;
    while (row.length < column) row.push({ text: '', isText: true });
    row.push({ text: asShown(text), isText: type === 'str' || type === 'inlineStr' });
  });
  parser.write(xml).close();
  return rows;
}

function columnOf(address: string): number {
  return Array.from(address.replace(/\d+$/, '')).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** ECMA-376, 22.9.2.19: signs that stand by their number. */
function asShown(text: string): string {
  return text.replaceAll(/_x([\dA-Fa-f]{4})_/g, (_, number: string) => String.fromCharCode(Number.parseInt(number, 16)));
}
