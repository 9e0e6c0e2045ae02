import type { QuestionRemoval } from '@igang/contracts';
import { record } from '../../platform/audit-trail.ts';
import { found } from '../../platform/refusal.ts';
import { one, type Tx } from '../../platform/transaction.ts';
import { demandNobodyNeeds } from './change-question.ts';
import { ownerOf } from './question.ts';

interface Row {
  readonly closed: boolean;
  /** Somebody has answered, or a closed question tells of it. */
  readonly used: boolean;
}

/** Asked no more: gone when nobody has answered, else closed, with its answers readable until their time is up. */
export async function removeQuestion(tx: Tx, questionId: string): Promise<QuestionRemoval> {
  const owner = await ownerOf(tx, questionId);
  // FOR UPDATE holds back an answer that is being written just now: its foreign key waits for us.
  await tx.query('SELECT FROM question WHERE id = $1 FOR UPDATE', [questionId]);
  const { closed, used } = found(
    await one<Row>(
      tx,
      `SELECT q.closed_at IS NOT NULL AS closed, EXISTS (SELECT FROM enrolment_answer a WHERE a.question_id = q.id)
         OR EXISTS (SELECT FROM question x WHERE x.shown_when_id = q.id) AS used FROM question q WHERE q.id = $1`,
      [questionId],
    ),
  );
  if (closed) return { closed: true };
  await demandNobodyNeeds(tx, questionId, []);
  if (used) await tx.query('UPDATE question SET closed_at = $2, version = version + 1 WHERE id = $1', [questionId, tx.now]);
  else await tx.query('DELETE FROM question WHERE id = $1', [questionId]);
  await record(tx, { action: used ? 'question.close' : 'question.remove', subject: ['question', questionId], officeId: owner.officeId });
  return { closed: used };
}
