import type { JobPayload } from '@igang/contracts';
import { type ImportKind, type ImportMake, may, ROW_WRITES, type RowOutcome } from '@igang/domain';
import { actorOf } from '../../organisation/identity/index.ts';
import { attempt } from '../../platform/attempt.ts';
import { Refusal } from '../../platform/refusal.ts';
import { sqlSet } from '../../platform/sql-set.ts';
import type { Tx } from '../../platform/transaction.ts';
import { type ImportStanding, lockImport, moveImport, ROWS_AT_A_TIME } from './import.ts';
import { writeCourse } from './write-course.ts';
import { writeParticipant } from './write-participant.ts';
import { writeStarter } from './write-starter.ts';

export interface RowToWrite {
  readonly number: number;
  readonly parsed: unknown;
  readonly outcome: RowOutcome;
  /** The address she has with us, when the row is somebody known by another. */
  readonly email: string | null;
}
/** What a row made. */
export type Made = readonly (readonly [type: ImportMake, id: string])[];
type Writer = (tx: Tx, standing: ImportStanding, row: RowToWrite) => Promise<Made>;

const WRITERS: Readonly<Record<ImportKind, Writer>> = { participants: writeParticipant, starters: writeStarter, courses: writeCourse };

/**
 * Writes the next rows, as the person who started the import and by the same use cases as the forms. Each row alone: what
 * the rules refuse is noted at the row, and the others go on. True while rows are left; a cancelled import has none.
 */
export async function writeSome(tx: Tx, { importId }: JobPayload<'import.write'>): Promise<boolean> {
  const standing = await lockImport(tx, importId);
  if (standing?.state !== 'running') return false;
  const actor = await actorOf(tx, standing.createdById);
  if (!may(actor, 'import.make', { officeId: standing.officeId })) {
    await tx.query(`UPDATE import_batch SET failure = 'access' WHERE id = $1`, [importId]);
    await moveImport(tx, standing, 'fail');
    return false;
  }
  const rows = await rowsToWrite(tx, importId);
  for (const row of rows) await writeRow({ ...tx, actor }, standing, row);
  await tx.query('UPDATE import_batch SET progress = progress + $2 WHERE id = $1', [importId, rows.length]);
  if (rows.length === ROWS_AT_A_TIME) return true;
  await moveImport(tx, standing, 'finish');
  return false;
}

function rowsToWrite(tx: Tx, importId: string): Promise<RowToWrite[]> {
  return tx.query<RowToWrite>(
    `SELECT r.number, r.parsed, r.outcome, CASE WHEN r.is_same THEN p.email::text END AS email
     FROM import_row r LEFT JOIN person p ON p.id = r.suggested_id
     WHERE r.batch_id = $1 AND r.written_at IS NULL AND r.outcome IN ${sqlSet(ROW_WRITES)} ORDER BY r.number LIMIT ${ROWS_AT_A_TIME}`,
    [importId],
  );
}

async function writeRow(tx: Tx, standing: ImportStanding, row: RowToWrite): Promise<void> {
  const made = await attempt(tx, () => WRITERS[standing.kind](tx, standing, row));
  if (made instanceof Refusal) {
    const problems = made.fields.length > 0 ? made.fields.map(({ path, code }) => ({ field: path, code })) : [problemOf(made)];
    await tx.query(`UPDATE import_row SET outcome = 'refused', problems = $3 WHERE batch_id = $1 AND number = $2`, [
      standing.id,
      row.number,
      JSON.stringify(problems),
    ]);
    return;
  }
  await tx.query('UPDATE import_row SET written_at = $3 WHERE batch_id = $1 AND number = $2', [standing.id, row.number, tx.now]);
  await tx.query(
    `INSERT INTO import_trace (batch_id, subject_type, subject_id, row_number)
     SELECT $1, type, id, $2 FROM jsonb_to_recordset($3::jsonb) AS m(type text, id uuid) ON CONFLICT DO NOTHING`,
    [standing.id, row.number, JSON.stringify(made.map(([type, id]) => ({ type, id })))],
  );
}

function problemOf({ code, values }: Refusal) {
  return { field: null, code, values };
}
