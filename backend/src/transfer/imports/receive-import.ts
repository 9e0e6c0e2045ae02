import { instantAfter } from '@igang/domain';
import type { Created, Done, ImportReading, NewImport } from '@igang/contracts';
import { courseFor } from '../../training/courses/index.ts';
import { record } from '../../platform/audit-trail.ts';
import { announce } from '../../platform/outbox.ts';
import { demandAccess, Refusal } from '../../platform/refusal.ts';
import type { Tx } from '../../platform/transaction.ts';
import type { ColumnMapping } from '@igang/domain';
import { importFor, type ImportStanding, moveImport } from './import.ts';
import { ImportBatch } from './import.entities.ts';
import { type ReadFile, readByChoice } from './read-by-choice.ts';
import { type RowInFile, type Values, valuesOf } from './read-row.ts';
import type { FileShape } from './sniff-file.ts';
import type { TableRow } from './table.ts';

export const KEPT_DAYS = 30;
const ROWS_IN_A_STATEMENT = 500;

/** Who may bring a file here: asked before the first byte is taken. */
export async function demandImport(tx: Tx, { kind, officeId, courseId }: NewImport): Promise<void> {
  demandAccess(tx.actor, 'import.make', { officeId });
  if ((kind === 'participants') !== (courseId !== undefined))
    throw new Refusal('request.invalid', {}, [{ path: 'courseId', code: 'missing' }]);
  if (courseId === undefined) return;
  const course = await courseFor(tx, 'enrolment.manage', courseId);
  if (course.officeId !== officeId) throw new Refusal('access.not-found');
}

/** Stores the chosen columns of a file's rows, a few hundred at a time. Nothing else is written, and no other column. */
export async function receiveImport(tx: Tx, wish: NewImport, path: string, shape: FileShape): Promise<Created> {
  await demandImport(tx, wish);
  const { rows, ...read } = await readByChoice(path, shape, wish);
  const id = tx.newId();
  await tx.manager.insert(ImportBatch, {
    id,
    kind: wish.kind,
    officeId: wish.officeId,
    courseId: wish.courseId ?? null,
    state: 'uploaded',
    fileName: wish.name,
    ...factsOf(read, shape),
    rowCount: 1,
    createdById: tx.actor.kind === 'person' ? tx.actor.personId : '',
    createdAt: tx.now,
    stateChangedAt: tx.now,
  });
  await storeAll(tx, id, rows);
  await record(tx, { action: 'import.upload', subject: ['import', id], officeId: wish.officeId, to: 'uploaded' });
  await announce(
    tx,
    { job: 'import.check', payload: { importId: id } },
    { job: 'import.forget', payload: { importId: id }, at: instantAfter(tx.now, { days: KEPT_DAYS }) },
  );
  return { id };
}

interface SniffedFile {
  readonly path: string;
  readonly shape: FileShape;
}

/** The same file read otherwise: another sheet, other headings, other columns. What was put right by hand stays where the row is still there. */
export async function readImportAnew(tx: Tx, importId: string, wish: ImportReading, { path, shape }: SniffedFile): Promise<Done> {
  const standing = await importFor(tx, importId);
  if (standing.state !== 'uploaded') await moveImport(tx, standing, 'map');
  const { rows, ...read } = await readByChoice(path, shape, { ...wish, kind: standing.kind });
  const corrected = await tx.query<RowInFile>(
    `SELECT number, cells, corrections FROM import_row WHERE batch_id = $1 AND corrections <> '{}'`,
    [importId],
  );
  await tx.query('DELETE FROM import_row WHERE batch_id = $1', [importId]);
  await tx.manager.update(ImportBatch, { id: importId }, { ...factsOf(read, shape), progress: 0 });
  await storeAll(tx, importId, rows);
  if (corrected.length > 0) await putRightAgain(tx, standing, read.mapping, corrected);
  await announce(tx, { job: 'import.check', payload: { importId } });
  return { done: true };
}

function factsOf({ sheet, headingRow, headingRows, headings, mapping }: Omit<ReadFile, 'rows'>, shape: FileShape) {
  return {
    ...{ sheet, headingRow, headingRows, mapping, headings: [...headings] },
    ...{ encoding: shape.encoding, separator: shape.separator ?? null },
  };
}

/** Only where the row of that number still speaks of the same: another sheet has other people in its rows. */
async function putRightAgain(
  tx: Tx,
  { id, mapping }: ImportStanding,
  fresh: ColumnMapping,
  corrected: readonly RowInFile[],
): Promise<void> {
  const rows = await tx.query<{ number: number; cells: string[] }>(
    'SELECT number, cells FROM import_row WHERE batch_id = $1 AND number = ANY ($2::int[])',
    [id, corrected.map(({ number }) => number)],
  );
  const cellsNow = new Map(rows.map(({ number, cells }) => [number, valuesOf(fresh, cells, {})]));
  const same = corrected.filter(({ number, cells }) => speaksOfSame(valuesOf(mapping, cells, {}), cellsNow.get(number) ?? {}));
  await tx.query(
    `UPDATE import_row r SET corrections = x.corrections FROM jsonb_to_recordset($2::jsonb) AS x(number int, corrections jsonb)
     WHERE r.batch_id = $1 AND r.number = x.number`,
    [id, JSON.stringify(same.map(({ number, corrections }) => ({ number, corrections })))],
  );
}

const TELLING = ['name', 'email', 'firstDay', 'venue'] as const;

function speaksOfSame(before: Values, now: Values): boolean {
  return TELLING.some((field) => before[field] !== undefined && before[field] === now[field]);
}

async function storeAll(tx: Tx, id: string, rows: AsyncIterable<TableRow>): Promise<void> {
  const count = await storeRows(tx, id, rows);
  if (count === 0) throw new Refusal('file.headings-only');
  await tx.query('UPDATE import_batch SET row_count = $2 WHERE id = $1', [id, count]);
}

async function storeRows(tx: Tx, id: string, rows: AsyncIterable<TableRow>): Promise<number> {
  let count = 0;
  let waiting: TableRow[] = [];
  const store = async (): Promise<void> => {
    await tx.query(
      `INSERT INTO import_row (batch_id, number, cells)
       SELECT $1, number, cells FROM jsonb_to_recordset($2::jsonb) AS r(number int, cells text[])`,
      [id, JSON.stringify(waiting)],
    );
    count += waiting.length;
    waiting = [];
  };
  for await (const row of rows) {
    waiting.push(row);
    if (waiting.length === ROWS_IN_A_STATEMENT) await store();
  }
  if (waiting.length > 0) await store();
  return count;
}
