import type { EvaluationResults } from '@igang/contracts';
import { type EvaluationAnswers, EVALUATION_FORMS, type EvaluationQuestion, FEWEST_ANSWERS, formFor, halfYearOf } from '@igang/domain';
import { evaluationChoice, evaluationTitle } from '@igang/i18n/training/evaluations/evaluation-forms';
import { trainerIdsOf } from '../courses/index.ts';
import { demandAccess, found } from '../../platform/refusal.ts';
import { one, type Tx } from '../../platform/transaction.ts';

type Result = EvaluationResults['questions'][number];

interface Course {
  readonly officeId: string;
  readonly courseTypeId: string;
  readonly firstDay: string;
  readonly qualifies: boolean;
  readonly asked: number;
}

/** How a course was, from five answers up: means, counts and texts, in no order and without days. */
export async function evaluationResults(tx: Tx, courseId: string): Promise<EvaluationResults> {
  const course = found(await one<Course>(tx, COURSE, [courseId]));
  demandAccess(tx.actor, 'evaluation.read', { officeId: course.officeId, personIds: await trainerIdsOf(tx, courseId) });
  const rows = await tx.query<{ answers: EvaluationAnswers }>(
    'SELECT answers FROM evaluation_answer WHERE course_id = $1 ORDER BY random()',
    [courseId],
  );
  const ground = { given: rows.length, asked: Math.max(course.asked, rows.length), fewest: FEWEST_ANSWERS };
  if (rows.length < FEWEST_ANSWERS) return { ...ground, answers: null, questions: [], together: await smallOnes(tx, course) };
  return { ...ground, answers: rows.length, questions: questionsOf(course, rows), together: null };
}

/**
 * Courses that have too few answers each, together: nothing of them is shown elsewhere, so nothing comes out by subtracting what is. Two
 * courses at least, and no texts, which say who wrote them.
 */
async function smallOnes(tx: Tx, course: Course): Promise<EvaluationResults['together']> {
  const half = halfYearOf(course.firstDay);
  const rows = await tx.query<{ answers: EvaluationAnswers; courseId: string }>(SMALL, [
    course.officeId,
    course.courseTypeId,
    half.from,
    half.until,
    FEWEST_ANSWERS,
  ]);
  const courses = new Set(rows.map((row) => row.courseId)).size;
  if (rows.length < FEWEST_ANSWERS || courses < 2) return null;
  const questions = questionsOf(course, rows).filter(({ kind }) => kind !== 'text');
  return { courses, answers: rows.length, questions };
}

function questionsOf({ qualifies }: Course, rows: readonly { readonly answers: EvaluationAnswers }[]): Result[] {
  const all = rows.map(({ answers }) => answers);
  return EVALUATION_FORMS[formFor(qualifies)].map((question) => resultOf(question, all));
}

const COURSE = `
  SELECT c.office_id AS "officeId", c.course_type_id AS "courseTypeId", coalesce(c.first_day, c.enrolment_deadline) AS "firstDay", t.qualifies,
    (SELECT count(DISTINCT e.id)::int FROM enrolment e JOIN attendance a ON a.enrolment_id = e.id AND a.presence <> 'absent' WHERE e.course_id = c.id AND e.email IS NOT NULL) AS asked
  FROM course c JOIN course_type t ON t.id = c.course_type_id WHERE c.id = $1`;
const SMALL = `
  SELECT a.answers, a.course_id AS "courseId" FROM evaluation_answer a JOIN course c ON c.id = a.course_id
  WHERE c.office_id = $1 AND c.course_type_id = $2 AND c.first_day BETWEEN $3 AND $4
    AND (SELECT count(*) FROM evaluation_answer o WHERE o.course_id = c.id) < $5 ORDER BY random()`;

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
