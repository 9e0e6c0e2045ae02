import type { JobPayload } from '@igang/contracts';
import { localDate, missingFields } from '@igang/domain';
import type { Tx } from '../../platform/transaction.ts';
import { type ImportStanding, lockImport, moveImport } from './import.ts';
import { judgeRows } from './judge-rows.ts';
import { readRow, type ReadRow, type RowInFile } from './read-row.ts';

const ROWS_TO_READ = 1000;

/**
 * The dry run, a thousand rows at a time: what each row says and what it would do. True while rows are left. Done again
 * from where it was when a worker died in between.
 */
export async function checkImport(tx: Tx, { importId }: JobPayload<'import.check'>): Promise<boolean> {
  const standing = await lockImport(tx, importId);
  if (standing?.state !== 'uploaded') return false;
  if (missingFields(standing.kind, standing.mapping).length > 0) return false;
  const read = await readSome(tx, standing);
  if (read === ROWS_TO_READ) return true;
  await judgeRows(tx, standing);
  await moveImport(tx, standing, 'check');
  return false;
}

/** Numbers are as in the file and may have holes, so the last one read says where to go on. */
async function readSome(tx: Tx, standing: ImportStanding): Promise<number> {
  const rows = await tx.query<RowInFile>(
    'SELECT number, cells, corrections FROM import_row WHERE batch_id = $1 ORDER BY number OFFSET $2 LIMIT $3',
    [standing.id, standing.progress, ROWS_TO_READ],
  );
  await readRows(tx, standing, rows);
  await tx.query('UPDATE import_batch SET progress = progress + $2 WHERE id = $1', [standing.id, rows.length]);
  return rows.length;
}

/** Says of each row what it holds; none of them is judged after this. */
async function readRows(tx: Tx, { id, kind, mapping }: ImportStanding, rows: readonly RowInFile[]): Promise<readonly ReadRow[]> {
  const read = rows.map((row) => readRow({ kind, mapping, today: localDate(tx.now) }, row));
  await tx.query(
    `UPDATE import_row r SET key = x.key, parsed = x.parsed, problems = x.problems, notes = x.notes, outcome = NULL, suggested_id = NULL,
       alike = NULL, is_same = NULL
     FROM jsonb_to_recordset($2::jsonb) AS x(number int, key text, parsed jsonb, problems jsonb, notes jsonb) WHERE r.batch_id = $1 AND r.number = x.number`,
    [id, JSON.stringify(read)],
  );
  return read;
}

/** Reads one row again after a correction, and judges it anew with those that were or are now the same as it. */
export async function checkRow(tx: Tx, standing: ImportStanding, row: RowInFile & { readonly key: string | null }): Promise<void> {
  const [read] = await readRows(tx, standing, [row]);
  const alike = await tx.query<RowInFile>(
    'SELECT number, cells, corrections FROM import_row WHERE batch_id = $1 AND key = ANY ($2::text[]) AND number <> $3',
    [standing.id, [row.key, read?.key].filter(Boolean), row.number],
  );
  await readRows(tx, standing, alike);
  await judgeRows(tx, standing, [row.number, ...alike.map(({ number }) => number)]);
}
