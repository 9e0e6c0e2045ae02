import type { EvaluationResults } from '@igang/contracts';
import { type EvaluationAnswers, EVALUATION_FORMS, type EvaluationQuestion, FEWEST_ANSWERS, formFor } from '@igang/domain';
import { evaluationChoice, evaluationTitle } from '@igang/i18n/evaluation-forms';
import { trainerIdsOf } from '../courses/index.ts';
import { demandAccess, found } from '../platform/refusal.ts';
import { one, type Tx } from '../platform/transaction.ts';

type Result = EvaluationResults['questions'][number];

/** How a course was, from five answers up: means, counts and texts, in no order and without days. */
export async function evaluationResults(tx: Tx, courseId: string): Promise<EvaluationResults> {
  const course = found(
    await one<{ officeId: string; qualifies: boolean }>(
      tx,
      'SELECT c.office_id AS "officeId", t.qualifies FROM course c JOIN course_type t ON t.id = c.course_type_id WHERE c.id = $1',
      [courseId],
    ),
  );
  demandAccess(tx.actor, 'evaluation.read', { officeId: course.officeId, personIds: await trainerIdsOf(tx, courseId) });
  const rows = await tx.query<{ answers: EvaluationAnswers }>(
    'SELECT answers FROM evaluation_answer WHERE course_id = $1 ORDER BY random()',
    [courseId],
  );
  if (rows.length < FEWEST_ANSWERS) return { answers: null, fewest: FEWEST_ANSWERS, questions: [] };
  const questions = EVALUATION_FORMS[formFor(course.qualifies)].map((question) =>
    resultOf(
      question,
      rows.map(({ answers }) => answers),
    ),
  );
  return { answers: rows.length, fewest: FEWEST_ANSWERS, questions };
}

function resultOf(question: EvaluationQuestion, all: readonly EvaluationAnswers[]): Result {
  const given = all.flatMap((answers) => answers[question.name] ?? []);
  const answered = all.filter((answers) => answers[question.name] !== undefined).length;
  const none = { name: question.name, title: evaluationTitle(question.name), kind: question.kind, answered, mean: null, most: null };
  switch (question.kind) {
    case 'rating':
      return { ...none, most: question.most, mean: meanOf(given.map(Number)), choices: [], texts: [] };
    case 'text':
      // Sorted by the text itself: two texts of one person do not stand in the same place.
      return { ...none, choices: [], texts: given.map(String).toSorted((a, b) => a.localeCompare(b, 'nb')) };
    case 'choice':
    case 'choices':
      return {
        ...none,
        texts: [],
        choices: question.values.map((value) => ({ title: evaluationChoice(value), count: given.filter((one) => one === value).length })),
      };
  }
}

function meanOf(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  return Math.round((values.reduce((sum, value) => sum + value, 0) / values.length) * 10) / 10;
}
