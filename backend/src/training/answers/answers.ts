import type { AnswersGiven, Question } from '@igang/contracts';
import { addDays, type Answers, checkAnswers, instantOf, localDate } from '@igang/domain';
import { formOf, ruleOf } from '../questions/index.ts';
import { announce } from '../../platform/outbox.ts';
import { Refusal } from '../../platform/refusal.ts';
import { one, type Tx } from '../../platform/transaction.ts';

/** What she answered, checked against the form of the course by the rules the page uses; each wrong answer is named. */
export async function checkedAnswers(tx: Tx, courseId: string, given: AnswersGiven): Promise<Answers> {
  return answersTo(await formOf(tx, courseId), given);
}

/** The same when the form has been read already. */
export function answersTo(form: readonly Question[], given: AnswersGiven): Answers {
  const { answers, problems } = checkAnswers(form.map(ruleOf), given);
  if (problems.length === 0) return answers;
  throw new Refusal(
    'request.invalid',
    {},
    problems.map(({ questionId, code }) => ({ path: `answers.${questionId}`, code })),
  );
}

/**
 * Writes checked answers over those there were. Answers to closed questions stay as they are; what she no longer answers,
 * because she took it away or is no longer asked, is deleted.
 */
export async function writeAnswers(tx: Tx, enrolmentId: string, answers: Answers): Promise<void> {
  const rows = Object.entries(answers).map(([question_id, value]) => ({ question_id, value }));
  await tx.query(
    `DELETE FROM enrolment_answer a USING question q
     WHERE a.enrolment_id = $1 AND q.id = a.question_id AND q.closed_at IS NULL AND NOT a.question_id = ANY($2::uuid[])`,
    [enrolmentId, rows.map(({ question_id }) => question_id)],
  );
  if (rows.length === 0) return;
  await tx.query(
    `INSERT INTO enrolment_answer (enrolment_id, question_id, value, answered_at)
     SELECT $1, question_id, value, $3 FROM jsonb_to_recordset($2::jsonb) AS a(question_id uuid, value jsonb) ORDER BY question_id
     ON CONFLICT (enrolment_id, question_id) DO UPDATE SET value = excluded.value, answered_at = excluded.answered_at
       WHERE enrolment_answer.value <> excluded.value`,
    [enrolmentId, JSON.stringify(rows), tx.now],
  );
  await promiseToForget(tx, enrolmentId);
}

/** Takes along what she has answered that is asked there too: the questions of the course type. */
export async function copyAnswers(tx: Tx, fromId: string, toId: string): Promise<void> {
  await tx.query(
    `INSERT INTO enrolment_answer (enrolment_id, question_id, value, answered_at)
     SELECT $2, a.question_id, a.value, a.answered_at FROM enrolment_answer a JOIN question q ON q.id = a.question_id
     WHERE a.enrolment_id = $1 AND q.course_type_id = (SELECT c.course_type_id FROM enrolment e JOIN course c ON c.id = e.course_id WHERE e.id = $2)
     ON CONFLICT DO NOTHING`,
    [fromId, toId],
  );
  await promiseToForget(tx, toId);
}

export async function answersOf(tx: Tx, enrolmentId: string): Promise<AnswersGiven> {
  const row = await one<{ answers: AnswersGiven | null }>(
    tx,
    'SELECT jsonb_object_agg(question_id, value) AS answers FROM enrolment_answer WHERE enrolment_id = $1',
    [enrolmentId],
  );
  return row?.answers ?? {};
}

/** Answers to what is still asked, by enrolment: what their own forms hold. Who has answered nothing is left out. */
export async function openAnswersOf(tx: Tx, enrolmentIds: readonly string[]): Promise<ReadonlyMap<string, AnswersGiven>> {
  const rows = await tx.query<{ id: string; answers: AnswersGiven }>(
    `SELECT a.enrolment_id AS id, jsonb_object_agg(a.question_id, a.value) AS answers
     FROM enrolment_answer a JOIN question q ON q.id = a.question_id
     WHERE a.enrolment_id = ANY($1::uuid[]) AND q.closed_at IS NULL GROUP BY a.enrolment_id`,
    [enrolmentIds],
  );
  return new Map(rows.map(({ id, answers }) => [id, answers]));
}

/** The night's work is planned once there is something to delete one day; afterwards it plans itself. */
async function promiseToForget(tx: Tx, enrolmentId: string): Promise<void> {
  const timed = await one(
    tx,
    `SELECT FROM enrolment_answer a JOIN question q ON q.id = a.question_id WHERE a.enrolment_id = $1 AND q.retention_days IS NOT NULL LIMIT 1`,
    [enrolmentId],
  );
  if (timed !== undefined) await planForgetting(tx);
}

const AT_NIGHT = '03:15';

export async function planForgetting(tx: Tx): Promise<void> {
  const planned = await one(tx, `SELECT FROM outbox WHERE job = 'answers.forget' AND done_at IS NULL AND failed_at IS NULL LIMIT 1`);
  if (planned !== undefined) return;
  await announce(tx, { job: 'answers.forget', payload: {}, at: instantOf(addDays(localDate(tx.now), 1), AT_NIGHT) });
}
