import type { Done } from '@igang/contracts';
import { confirmCoursePlan } from '../courses/index.ts';
import { announce } from '../../platform/outbox.ts';
import type { Tx } from '../../platform/transaction.ts';
import { mailTo } from '../enrolments/enrolment.ts';

/** The course will be held, and everybody with a place is told. */
export async function confirmCourse(tx: Tx, courseId: string, anyway: boolean): Promise<Done> {
  if (await confirmCoursePlan(tx, courseId, anyway)) {
    const people = await tx.query<{ id: string }>(
      `SELECT id FROM enrolment WHERE course_id = $1 AND state = 'confirmed' ORDER BY arrival`,
      [courseId],
    );
    await announce(tx, ...people.map(({ id }) => mailTo(id, 'enrolment.course-confirmed')));
  }
  return { done: true };
}
