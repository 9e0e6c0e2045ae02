import type { CourseResult, EnrolmentState } from '@igang/domain';
import type { Tx } from '../../platform/transaction.ts';
import { Enrolment } from './enrolment.entities.ts';

type Noted = Pick<
  Enrolment,
  'vouchedAt' | 'vouchedById' | 'reviewedAt' | 'reviewedById' | 'turnedDownReason' | 'movedToId' | 'chainId' | 'source'
>;

/** What is noted on a sign-up beside its state, which `take` changes, and who she is (`write-contact.ts`). */
export async function noteOn(tx: Tx, id: string, noted: Partial<Noted>): Promise<void> {
  await tx.manager.update(Enrolment, { id }, noted);
}

/** The link in the mail lives from when she asked: asking again gives it new life. */
export async function applyAnew(tx: Tx, id: string): Promise<void> {
  await tx.query('UPDATE enrolment SET applied_at = $2 WHERE id = $1', [id, tx.now]);
}

/** Their addresses are proved to be theirs. */
export async function proveAddresses(tx: Tx, ids: readonly string[]): Promise<void> {
  await tx.query('UPDATE enrolment SET email_confirmed_at = $2 WHERE id = ANY($1::uuid[])', [ids, tx.now]);
}

/** How it went and whether she came. The trail is the caller's. */
export async function noteResult(tx: Tx, id: string, { result, state }: { result: CourseResult; state: EnrolmentState }): Promise<void> {
  const by = tx.actor.kind === 'person' ? tx.actor.personId : null;
  await tx.query(
    `UPDATE enrolment SET result = $2, result_at = $3, result_by_id = $4, state = $5,
       state_changed_at = CASE WHEN state = $5 THEN state_changed_at ELSE $3 END WHERE id = $1`,
    [id, result, tx.now, by, state],
  );
}
