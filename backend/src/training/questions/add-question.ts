import type { Created, NewQuestion } from '@igang/contracts';
import { checkQuestions, SENSITIVE_KEPT_DAYS } from '@igang/domain';
import { record } from '../../platform/audit-trail.ts';
import { demand, Refusal } from '../../platform/refusal.ts';
import type { Tx } from '../../platform/transaction.ts';
import { askedTogether, type Owner, OWNER_COLUMN, ownerFor, ruleOf } from './question.ts';

/** One more question, after the others. */
export async function addQuestion(tx: Tx, kind: Owner['kind'], ownerId: string, question: NewQuestion): Promise<Created> {
  const owner = await ownerFor(tx, kind, ownerId);
  const id = tx.newId();
  demand(checkQuestions([...(await askedTogether(tx, owner)).map(ruleOf), ruleOf({ id, ...question })]));
  await tx.query(
    `INSERT INTO question (id, ${OWNER_COLUMN[kind]}, position, kind, words, choices, required, sensitivity, retention_days,
       shown_when_id, shown_when_is, created_at)
     SELECT $1, $2, coalesce(max(position), 0) + 1, $3, $4::jsonb, $5::jsonb, $6, $7, $8, $9, $10::jsonb, $11
     FROM question WHERE ${OWNER_COLUMN[kind]} = $2`,
    [id, ownerId, ...columnsOf(question), tx.now],
  );
  await record(tx, { action: 'question.add', subject: ['question', id], officeId: owner.officeId });
  return { id };
}

/** kind, words, choices, required, sensitivity, retention_days, shown_when_id, shown_when_is. */
export function columnsOf({ kind, words, choices, required, sensitivity, retentionDays, shownWhen }: NewQuestion): readonly unknown[] {
  if (sensitivity === 'sensitive' && (retentionDays ?? 0) > SENSITIVE_KEPT_DAYS) {
    throw new Refusal('request.invalid', {}, [{ path: 'retentionDays', code: 'too-big' }]);
  }
  const days = retentionDays ?? (sensitivity === 'sensitive' ? SENSITIVE_KEPT_DAYS : null);
  const condition = shownWhen === null ? [null, null] : [shownWhen.questionId, JSON.stringify(shownWhen.is)];
  return [kind, JSON.stringify(words), JSON.stringify(choices), required, sensitivity, days, ...condition];
}
