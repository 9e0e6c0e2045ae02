import { once } from 'node:events';
import type { PassThrough } from 'node:stream';
import type { Language } from '@igang/contracts';
import { LANGS } from '@igang/i18n';
import { type ExportColumn, stateNamed } from '@igang/i18n/insight/export-words';
import { exportsIn } from '@igang/i18n/words/insight/exports.all';
import type { Tx } from '../../platform/transaction.ts';
import type { Source } from './export-sources.ts';
import { type Cell, csvSheet, type Sheet, xlsxSheet } from '../../platform/files/sheets.ts';

const ROWS_AT_A_TIME = 500;
/** A reader who has gone must not keep the connection. */
const LONGEST_MINUTES = 10;

export type Format = 'csv' | 'xlsx';

/** Writes the rows into `out`, some at a time, from a cursor: the memory it takes does not grow with the list. */
export async function streamExport(tx: Tx, source: Source, out: PassThrough, how: { format: Format; lang: Language }): Promise<void> {
  await tx.query('SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY');
  await tx.query(`SET LOCAL idle_in_transaction_session_timeout = '${LONGEST_MINUTES}min'`);
  await tx.query(`DECLARE seen NO SCROLL CURSOR FOR ${source.sql}`, source.parameters);
  const { columns } = exportsIn[how.lang];
  const sheet: Sheet = how.format === 'csv' ? csvSheet(out) : await xlsxSheet(out);
  const more = source.more ?? [];
  await sheet.write([...source.columns.map((column) => columns[column]), ...more.map(({ title }) => title(how.lang))]);
  for (;;) {
    const rows = await tx.query<Readonly<Record<string, unknown>>>(`FETCH ${ROWS_AT_A_TIME} FROM seen`);
    for (const row of rows)
      await sheet.write([
        ...source.columns.map((column) => cellOf(source, column, row[column], how.lang)),
        ...more.map(({ key, cell }) => cell(row[key], how.lang)),
      ]);
    if (out.destroyed) throw new Error('The reader has gone');
    if (rows.length < ROWS_AT_A_TIME) break;
  }
  const ended = once(out, 'finish');
  await sheet.end();
  await ended;
}

/** A course type's name in every language. */
function isInLanguages(value: unknown): value is Readonly<Record<Language, string>> {
  return typeof value === 'object' && value !== null && LANGS.every((lang) => lang in value);
}

function cellOf({ states }: Source, column: ExportColumn, value: unknown, lang: Language): Cell {
  if (typeof value === 'number') return value;
  if (isInLanguages(value)) return value[lang];
  if (typeof value !== 'string') return '';
  if (column === 'result') return stateNamed('result', value, lang);
  return column === 'state' ? stateNamed(states, value, lang) : value;
}
