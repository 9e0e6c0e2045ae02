import type { PassThrough } from 'node:stream';
import { once } from 'node:events';
import type { Language } from '@igang/contracts';
import { IMPORT_FIELDS, type ImportField } from '@igang/domain';
import { rowProblemText } from '@igang/i18n/transfer/row-problems';
import { officeImportsIn } from '@igang/i18n/words/transfer/office-imports.all';
import { csvSheet, xlsxSheet } from '../../platform/files/sheets.ts';
import { demandAccess, found } from '../../platform/refusal.ts';
import { one, type Tx } from '../../platform/transaction.ts';
import type { ImportStanding } from './import.ts';
import { type RowInFile, type RowProblem, valuesOf } from './read-row.ts';

interface RefusedRow extends RowInFile {
  readonly problems: readonly RowProblem[];
}
type Batch = Pick<ImportStanding, 'officeId' | 'kind' | 'mapping'>;
export interface RefusedRows extends Batch {
  readonly rows: readonly RefusedRow[];
}

/** The rows that cannot be taken, as they stand with what was put right. */
export async function refusedRows(tx: Tx, importId: string): Promise<RefusedRows> {
  const batch = found(await one<Batch>(tx, 'SELECT office_id AS "officeId", kind, mapping FROM import_batch WHERE id = $1', [importId]));
  demandAccess(tx.actor, 'import.make', { officeId: batch.officeId });
  const rows = await tx.query<RefusedRow>(
    `SELECT number, cells, corrections, problems FROM import_row WHERE batch_id = $1 AND outcome = 'refused' AND cells <> '{}' ORDER BY number`,
    [importId],
  );
  return { ...batch, rows };
}

/**
 * A file that can come in again when it is put right: our own headings, which are always known again, the columns that were chosen,
 * and last why the row was not taken.
 */
export async function writeRefused(
  { kind, mapping, rows }: RefusedRows,
  out: PassThrough,
  { format, lang }: { format: 'csv' | 'xlsx'; lang: Language },
): Promise<void> {
  const { field: names, refusedFile } = officeImportsIn[lang];
  const used = new Set<string>([...Object.keys(mapping), ...rows.flatMap(({ corrections }) => Object.keys(corrections))]);
  const fields: readonly ImportField[] = IMPORT_FIELDS[kind].filter((field) => used.has(field));
  const sheet = format === 'csv' ? csvSheet(out) : await xlsxSheet(out);
  await sheet.write([...fields.map((field) => names[field]), refusedFile.reason]);
  for (const row of rows) {
    const values = valuesOf(mapping, row.cells, row.corrections);
    await sheet.write([...fields.map((field) => values[field] ?? ''), reasonOf(row.problems, lang)]);
  }
  const ended = once(out, 'finish');
  await sheet.end();
  await ended;
}

function reasonOf(problems: readonly RowProblem[], lang: Language): string {
  const { field: names } = officeImportsIn[lang];
  return problems
    .map(({ field, code, values = {} }) => `${field === null ? '' : `${names[field]}: `}${rowProblemText(code, values, lang)}`)
    .join(' ');
}
