import { localDate } from '@igang/domain';
import { record } from '../../platform/audit-trail.ts';
import { one, type Tx } from '../../platform/transaction.ts';
import { planForgetting } from './answers.ts';

interface Forgotten {
  readonly courseId: string;
  readonly officeId: string;
  readonly answers: number;
}

/**
 * Deletes, at night, every answer whose time is up (product.md section 6), and leaves a report of numbers. Plans the next
 * night while there is anything left to forget.
 */
export async function forgetAnswers(tx: Tx): Promise<void> {
  const courses = await tx.query<Forgotten>(FORGET, [localDate(tx.now)]);
  await tx.query('INSERT INTO answer_forgetting (id, at, answers, courses) VALUES ($1, $2, $3, $4)', [
    tx.newId(),
    tx.now,
    courses.reduce((sum, { answers }) => sum + answers, 0),
    courses.length,
  ]);
  await record(
    tx,
    ...courses.map(({ courseId, officeId }) => ({ action: 'course.forget-answers', subject: ['course', courseId] as const, officeId })),
  );
  if (await somethingLeft(tx)) await planForgetting(tx);
}

const FORGET = `
  WITH gone AS (
    DELETE FROM enrolment_answer a USING question q, enrolment e, course c
    WHERE q.id = a.question_id AND e.id = a.enrolment_id AND c.id = e.course_id AND q.retention_days IS NOT NULL
      AND (c.ends_at AT TIME ZONE 'Europe/Oslo')::date + q.retention_days < $1::date
    RETURNING c.id, c.office_id)
  SELECT id AS "courseId", office_id AS "officeId", count(*)::int AS answers FROM gone GROUP BY id, office_id ORDER BY id`;

async function somethingLeft(tx: Tx): Promise<boolean> {
  const row = await one<{ left: boolean }>(
    tx,
    `SELECT EXISTS (SELECT FROM party) OR EXISTS (
       SELECT FROM question q WHERE q.retention_days IS NOT NULL AND EXISTS (SELECT FROM enrolment_answer a WHERE a.question_id = q.id)) AS left`,
  );
  return row?.left ?? false;
}
