import type { CourseAudience } from '@igang/contracts';
import { demandAccess, found } from '../platform/refusal.ts';
import { one, type Tx } from '../platform/transaction.ts';

const SHOWN = 100;

/** Who is told when the course is moved or cancelled; the first hundred by name, in the order they came. */
export async function courseAudience(tx: Tx, courseId: string): Promise<CourseAudience> {
  const course = found(await one<{ officeId: string }>(tx, 'SELECT office_id AS "officeId" FROM course WHERE id = $1', [courseId]));
  demandAccess(tx.actor, 'course.plan', course);
  const people = await tx.query<CourseAudience['people'][number]>(
    `SELECT name, state FROM enrolment WHERE course_id = $1 AND state IN ('confirmed', 'offered', 'waitlisted') ORDER BY arrival, id`,
    [courseId],
  );
  const inCalendar = people.filter(({ state }) => state === 'confirmed').length;
  return { total: people.length, inCalendar, people: people.slice(0, SHOWN) };
}
