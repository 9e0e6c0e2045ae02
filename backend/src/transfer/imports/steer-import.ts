import type { Done } from '@igang/contracts';
import { importMachine } from '@igang/domain';
import { record } from '../../platform/audit-trail.ts';
import { announce } from '../../platform/outbox.ts';
import { demand, found, Refusal } from '../../platform/refusal.ts';
import { one, type Tx } from '../../platform/transaction.ts';
import { importFor, moveImport } from './import.ts';

const OPEN = 'batch_id = $1 AND suggested_id IS NOT NULL';

/** Whether the person in a row, or in all rows where nobody has said yet, is the one we know. */
export async function decideRows(tx: Tx, importId: string, same: boolean, number?: number): Promise<Done> {
  const standing = await importFor(tx, importId);
  if (standing.state !== 'checked') demand(importMachine.decide(standing.state, 'start'));
  const decided = await tx.query<{ number: number }>(
    `WITH decided AS (UPDATE import_row SET is_same = $2, outcome = CASE WHEN $2 THEN 'matched' ELSE 'new' END WHERE ${OPEN} AND CASE WHEN $3::int IS NULL THEN is_same IS NULL ELSE number = $3 END RETURNING number)
     SELECT number FROM decided`,
    [importId, same, number ?? null],
  );
  if (number !== undefined) found(decided[0]);
  const action = same ? 'import.same-person' : 'import.other-person';
  await record(tx, { action, subject: ['import', importId], officeId: standing.officeId });
  return { done: true };
}

/** From here on people are written. Refused while rows look like people we know and nobody has said whether they are. */
export async function startImport(tx: Tx, importId: string): Promise<Done> {
  const standing = await importFor(tx, importId);
  if (standing.state === 'running') return { done: true };
  const undecided = await one(tx, `SELECT FROM import_row WHERE ${OPEN} AND is_same IS NULL LIMIT 1`, [importId]);
  if (undecided !== undefined) throw new Refusal('import.undecided');
  await moveImport(tx, standing, 'start');
  // Written as whoever says go.
  if (tx.actor.kind === 'person') await tx.query('UPDATE import_batch SET created_by_id = $2 WHERE id = $1', [importId, tx.actor.personId]);
  await announce(tx, { job: 'import.write', payload: { importId } });
  return { done: true };
}

/** Stops after the rows under way; what is written stays until it is undone. */
export async function cancelImport(tx: Tx, importId: string): Promise<Done> {
  const standing = await importFor(tx, importId);
  if (standing.state !== 'cancelled') await moveImport(tx, standing, 'cancel');
  return { done: true };
}

export async function undoImport(tx: Tx, importId: string): Promise<Done> {
  const standing = await importFor(tx, importId);
  if (standing.undoAskedAt !== null) return { done: true };
  demand(importMachine.decide(standing.state, 'undo'));
  await tx.query('UPDATE import_batch SET undo_asked_at = $2, progress = 0 WHERE id = $1', [importId, tx.now]);
  await record(tx, { action: 'import.ask-undo', subject: ['import', importId], officeId: standing.officeId });
  await announce(tx, { job: 'import.undo', payload: { importId } });
  return { done: true };
}

/** What the file said of people is gone; how many rows did what stays. */
export async function forgetRows(tx: Tx, importId: string): Promise<void> {
  await tx.query(
    `UPDATE import_row SET cells = '{}', corrections = '{}', parsed = NULL, notes = '[]', key = NULL, suggested_id = NULL,
       alike = NULL, is_same = NULL WHERE batch_id = $1`,
    [importId],
  );
  // A file without headings has somebody's row in their place, and its name may be hers.
  await tx.query("UPDATE import_batch SET forgotten_at = $2, headings = '{}', file_name = '–', sheet = NULL WHERE id = $1", [
    importId,
    tx.now,
  ]);
}
