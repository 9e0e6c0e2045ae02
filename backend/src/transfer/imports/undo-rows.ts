import { IMPORT_MAKES, type ImportMake } from '@igang/domain';
import { words } from '@igang/i18n/words/transfer/office-imports.nb';
import type { JobPayload } from '@igang/contracts';
import { removeQualification } from '../../training/certificates/qualification-from-elsewhere.ts';
import { cancelEnrolment } from '../../training/places/cancel-enrolment.ts';
import { removeHeldCourse } from '../../training/courses/index.ts';
import { removeVenue } from '../../training/venues/index.ts';
import { actorOf, removePerson } from '../../organisation/identity/index.ts';
import { attempt } from '../../platform/attempt.ts';
import { Refusal } from '../../platform/refusal.ts';
import { one, type Tx } from '../../platform/transaction.ts';
import { removeStarter } from '../../starters/starters/index.ts';
import { lockImport, moveImport, requestOf, ROWS_AT_A_TIME } from './import.ts';

interface Trace {
  readonly type: ImportMake;
  readonly id: string;
}
/**
 * Takes back the next things an import made. What somebody has touched since, or others now stand on, is kept. A sign-up
 * that was told by mail is cancelled, and she is told, rather than gone. True while things are left.
 */
export async function undoSome(tx: Tx, { importId }: JobPayload<'import.undo'>): Promise<boolean> {
  const standing = await lockImport(tx, importId);
  if (standing === undefined || standing.undoAskedAt === null || standing.state === 'undone') return false;
  const actor = await actorOf(tx, standing.createdById);
  const traces = await tx.query<Trace>(
    `SELECT subject_type AS type, subject_id AS id FROM import_trace WHERE batch_id = $1 AND outcome IS NULL
     ORDER BY array_position($2::text[], subject_type), row_number DESC LIMIT ${ROWS_AT_A_TIME}`,
    [importId, IMPORT_MAKES],
  );
  for (const trace of traces) await undoOne({ ...tx, actor }, importId, trace);
  await tx.query('UPDATE import_batch SET progress = progress + $2 WHERE id = $1', [importId, traces.length]);
  if (traces.length === ROWS_AT_A_TIME) return true;
  await moveImport(tx, standing, 'undo');
  return false;
}

async function undoOne(tx: Tx, importId: string, trace: Trace): Promise<void> {
  const isTouched = await touched(tx, importId, trace);
  const outcome = isTouched ? new Refusal('change.conflict') : await attempt(tx, () => TAKE_BACK[trace.type](tx, trace.id));
  await tx.query('UPDATE import_trace SET outcome = $4 WHERE batch_id = $1 AND subject_type = $2 AND subject_id = $3', [
    importId,
    trace.type,
    trace.id,
    outcome instanceof Refusal ? 'kept' : outcome,
  ]);
}

/**
 * Whether a person has done something with it since. An offer that follows from somebody else's leaving does not count, nor
 * another import that is itself undone.
 */
async function touched(tx: Tx, importId: string, { type, id }: Trace): Promise<boolean> {
  const row = await one(
    tx,
    `SELECT FROM audit_event e WHERE subject_type = $1 AND subject_id = $2 AND request_id IS DISTINCT FROM $3 AND actor_kind <> 'system'
       AND action <> 'enrolment.offer'
       AND NOT EXISTS (SELECT FROM import_batch b WHERE b.state = 'undone' AND e.request_id = 'import-' || b.id) LIMIT 1`,
    [type, id, requestOf(importId)],
  );
  return row !== undefined;
}

type TakeBack = (tx: Tx, id: string) => Promise<'removed' | 'cancelled'>;

const TAKE_BACK: Readonly<Record<ImportMake, TakeBack>> = {
  enrolment: async (tx, id) => {
    await demandNoAttendance(tx, id);
    await cancelEnrolment(tx, id, words.trail);
    return 'cancelled';
  },
  // What is left decides how long she is qualified; a starter who came with the import goes next.
  qualification: removing(removeQualification),
  starter: removing(removeStarter),
  course: removing(removeHeldCourse),
  venue: removing(removeVenue),
  person: removing(removePerson),
};

function removing(remove: (tx: Tx, id: string) => Promise<void>): TakeBack {
  return async (tx, id) => {
    await remove(tx, id);
    return 'removed';
  };
}

async function demandNoAttendance(tx: Tx, enrolmentId: string): Promise<void> {
  const marked = await one(tx, 'SELECT FROM attendance WHERE enrolment_id = $1 LIMIT 1', [enrolmentId]);
  if (marked !== undefined) throw new Refusal('enrolment.not-possible');
}
