/** A workbook of one sheet for who translates: key, bokmål, the language, where it is seen, what it is about. */
import exceljs from 'exceljs';
import type { PageLang } from '@igang/domain/language';
import { pictureOf } from './picture.ts';
import type { Returned, Row } from './translate.ts';

const KEY = 'Nøkkel';
const SOURCE = 'nb';
const AS_TEXT = '@';

/** Width in signs. */
const COLUMNS = (lang: PageLang) =>
  [
    { key: 'key', header: KEY, width: 34 },
    { key: 'source', header: SOURCE, width: 70 },
    { key: 'own', header: lang, width: 70 },
    { key: 'page', header: 'Hvor', width: 28 },
    { key: 'picture', header: 'Bilde', width: 28 },
    { key: 'note', header: 'Merknad', width: 50 },
  ] as const;

export async function writeSheet(file: string, lang: PageLang, rows: readonly Row[]): Promise<void> {
  const book = new exceljs.Workbook();
  const sheet = book.addWorksheet(lang, { views: [{ state: 'frozen', ySplit: 1 }] });
  const style = { alignment: { wrapText: true, vertical: 'top' as const }, numFmt: AS_TEXT };
  sheet.columns = COLUMNS(lang).map((column) => ({ ...column, style }));
  sheet.getRow(1).font = { bold: true };
  for (const row of rows) sheet.addRow({ ...row, picture: pictureOf(row.page) });
  await book.xlsx.writeFile(file);
}

/** The rows that hold something. Throws a sentence for a person when the file is not what was written. */
export async function readSheet(file: string, lang: PageLang): Promise<Returned[]> {
  const [headings, ...rows] = (await cellsOf(file)).map((cells) => cells.map((cell) => cell.trim()));
  const places = [KEY, SOURCE, lang].map((heading) => headings?.indexOf(heading) ?? -1);
  if (places.includes(-1)) throw new Error(`${file} needs the columns ${KEY}, ${SOURCE} and ${lang}, as it had when it was exported.`);
  return rows
    .map((cells, i) => ({ number: i + 2, texts: places.map((place) => cells[place] ?? '') }))
    .filter(({ texts }) => texts.some((text) => text !== ''))
    .map(({ number, texts: [key = '', source = '', own = ''] }) => ({ number, key, source, own }));
}

async function cellsOf(file: string): Promise<string[][]> {
  const book = new exceljs.Workbook();
  try {
    await book.xlsx.readFile(file);
  } catch (cause) {
    throw new Error(`${file} cannot be read as a workbook (.xlsx). Save it as one in the program you wrote it in.`, { cause });
  }
  const [sheet] = book.worksheets;
  const rows = sheet?.getRows(1, sheet.rowCount) ?? [];
  return rows.map((row) => Array.from({ length: row.cellCount }, (_, i) => row.getCell(i + 1).text));
}
