import type { Done, QuestionChange } from '@igang/contracts';
import { changeAnswered, checkQuestions, possibleAnswers, type QuestionRule } from '@igang/domain';
import { record } from '../../platform/audit-trail.ts';
import { demand, found, Refusal } from '../../platform/refusal.ts';
import { one, type Tx } from '../../platform/transaction.ts';
import { columnsOf } from './add-question.ts';
import { askedTogether, ownerOf, ruleOf } from './question.ts';

/** Other words, another order of choices …; what people have answered stays an answer to what they were asked. */
export async function changeQuestion(tx: Tx, questionId: string, change: QuestionChange): Promise<Done> {
  const owner = await ownerOf(tx, questionId);
  const together = (await askedTogether(tx, owner)).map(ruleOf);
  const before = together.find(({ id }) => id === questionId);
  if (before === undefined) throw new Refusal('question.closed');
  await demandVersion(tx, questionId, change.version);
  const after = ruleOf({ id: questionId, ...change });
  demand(checkQuestions(together.map((question) => (question.id === questionId ? after : question))));
  await demandAnswersFit(tx, before, after);
  await demandNobodyNeeds(tx, questionId, possibleAnswers(after));
  await tx.query(
    `UPDATE question SET kind = $2, words = $3::jsonb, choices = $4::jsonb, required = $5, sensitivity = $6, retention_days = $7,
       shown_when_id = $8, shown_when_is = $9::jsonb, version = version + 1 WHERE id = $1`,
    [questionId, ...columnsOf(change)],
  );
  await record(tx, { action: 'question.change', subject: ['question', questionId], officeId: owner.officeId });
  return { done: true };
}

async function demandVersion(tx: Tx, questionId: string, version: number): Promise<void> {
  const row = found(await one<{ version: number }>(tx, 'SELECT version FROM question WHERE id = $1 FOR UPDATE', [questionId]));
  if (row.version !== version) throw new Refusal('change.conflict');
}

async function demandAnswersFit(tx: Tx, before: QuestionRule, after: QuestionRule): Promise<void> {
  const answered = await one(tx, 'SELECT FROM enrolment_answer WHERE question_id = $1 LIMIT 1', [before.id]);
  if (answered === undefined) return;
  const chosen = await tx.query<{ id: string }>(
    `SELECT DISTINCT id FROM enrolment_answer, jsonb_array_elements_text(
       CASE jsonb_typeof(value) WHEN 'array' THEN value ELSE jsonb_build_array(value) END) AS id WHERE question_id = $1`,
    [before.id],
  );
  const isChoice = before.choiceIds.length > 0;
  demand(changeAnswered(before, after, isChoice ? chosen.map(({ id }) => id) : []));
}

/** An open question, on any course, that is shown for an answer which can no longer be given. */
export async function demandNobodyNeeds(tx: Tx, questionId: string, possible: readonly string[]): Promise<void> {
  const needed = await one(
    tx,
    'SELECT FROM question WHERE shown_when_id = $1 AND closed_at IS NULL AND NOT shown_when_is <@ $2::jsonb LIMIT 1',
    [questionId, JSON.stringify(possible)],
  );
  if (needed !== undefined) throw new Refusal('question.needed');
}
