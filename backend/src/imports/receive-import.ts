import type { Created, NewImport } from '@igang/contracts';
import { findHeadings, guessColumns } from '@igang/domain';
import { courseFor } from '../courses/index.ts';
import { record } from '../platform/audit-trail.ts';
import { announce } from '../platform/outbox.ts';
import { demandAccess, Refusal } from '../platform/refusal.ts';
import type { Tx } from '../platform/transaction.ts';
import { ImportBatch } from './import.entities.ts';
import type { FileShape } from './sniff-file.ts';
import { readTable, type TableRow } from './table.ts';

export const KEPT_DAYS = 30;
const DAY_MS = 86_400_000;
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

/** Stores the rows of a file, a few hundred at a time, with a guess at its columns. Nothing else is written. */
export async function receiveImport(tx: Tx, wish: NewImport, path: string, shape: FileShape): Promise<Created> {
  await demandImport(tx, wish);
  const rows = readTable(path, { ...shape, kind: wish.kind });
  const first = await firstOf(rows);
  if (first.length === 0) throw new Refusal('file.empty');
  const { headings: found, below } = findHeadings(
    wish.kind,
    first.map(({ cells }) => cells),
  );
  const id = tx.newId();
  const headings = [...found];
  await tx.manager.insert(ImportBatch, {
    id,
    ...wish,
    courseId: wish.courseId ?? null,
    state: 'uploaded',
    fileName: wish.name,
    ...{ encoding: shape.encoding, separator: shape.separator ?? null },
    headings,
    mapping: guessColumns(wish.kind, headings),
    rowCount: 1,
    createdById: tx.actor.kind === 'person' ? tx.actor.personId : '',
    createdAt: tx.now,
    stateChangedAt: tx.now,
  });
  const count = await storeRows(tx, id, followedBy(first.slice(below), rows));
  if (count === 0) throw new Refusal('file.headings-only');
  await tx.query('UPDATE import_batch SET row_count = $2 WHERE id = $1', [id, count]);
  await record(tx, { action: 'import.upload', subject: ['import', id], officeId: wish.officeId, to: 'uploaded' });
  await announce(
    tx,
    { job: 'import.check', payload: { importId: id } },
    { job: 'import.forget', payload: { importId: id }, at: new Date(tx.now.getTime() + KEPT_DAYS * DAY_MS) },
  );
  return { id };
}

/** Titles and blank lines stand above the headings, not a page of them. */
const MOST_ABOVE = 20;

async function firstOf(rows: AsyncGenerator<TableRow>): Promise<TableRow[]> {
  const first: TableRow[] = [];
  while (first.length < MOST_ABOVE) {
    const next = await rows.next();
    if (next.done === true) break;
    first.push(next.value);
  }
  return first;
}

async function* followedBy(first: readonly TableRow[], rest: AsyncIterable<TableRow>): AsyncGenerator<TableRow> {
  yield* first;
  yield* rest;
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
