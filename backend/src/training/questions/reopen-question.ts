import type { Done, Question } from '@igang/contracts';
import { checkQuestions } from '@igang/domain';
import { record } from '../../platform/audit-trail.ts';
import { demand, found } from '../../platform/refusal.ts';
import { one, type Tx } from '../../platform/transaction.ts';
import { askedTogether, OWNER_COLUMN, ownerOf, QUESTION, ruleOf } from './question.ts';

interface Row {
  readonly closed: boolean;
  readonly question: Question;
}

/** A closed question is asked again, after the others; what was answered before stands. Twice is as once. */
export async function reopenQuestion(tx: Tx, questionId: string): Promise<Done> {
  const owner = await ownerOf(tx, questionId);
  const { closed, question } = found(
    await one<Row>(tx, `SELECT q.closed_at IS NOT NULL AS closed, ${QUESTION} AS question FROM question q WHERE q.id = $1 FOR UPDATE`, [
      questionId,
    ]),
  );
  if (!closed) return { done: true };
  demand(checkQuestions([...(await askedTogether(tx, owner)).map(ruleOf), ruleOf(question)]));
  const column = OWNER_COLUMN[owner.kind];
  await tx.query(
    `UPDATE question SET closed_at = NULL, version = version + 1, position = (SELECT max(position) + 1 FROM question x WHERE x.${column} = $2)
     WHERE id = $1`,
    [questionId, owner.id],
  );
  await record(tx, { action: 'question.reopen', subject: ['question', questionId], officeId: owner.officeId });
  return { done: true };
}
