import { HAD_PLACE } from '@igang/domain';
import type { Done } from '@igang/contracts';
import { courseFor, type CourseStanding, moveCourse } from '../courses/index.ts';
import { found, Refusal } from '../../platform/refusal.ts';
import { sqlSet } from '../../platform/sql-set.ts';
import { one, type Tx } from '../../platform/transaction.ts';

/** The course is done: over, attendance marked, every result set. */
export async function completeCourse(tx: Tx, courseId: string): Promise<Done> {
  const course = await courseFor(tx, 'course.run', courseId);
  if (course.state === 'completed') return { done: true };
  if (tx.now < course.endsAt) throw new Refusal('course.not-finished');
  const { missing } = found(
    await one<{ missing: number }>(tx, `SELECT count(*)::int AS missing FROM enrolment WHERE course_id = $1 AND state = 'confirmed'`, [
      courseId,
    ]),
  );
  if (missing > 0) throw new Refusal('course.results-missing', { missing });
  await moveCourse(tx, await holdWhenOver(tx, course), 'complete');
  return { done: true };
}

/**
 * A course whose last day has ended, with attendance for everybody on every day, has been held. Nobody says so: it follows
 * from marking attendance or, when all was marked before the end, from setting results and completing.
 */
export async function holdWhenOver(tx: Tx, course: CourseStanding): Promise<CourseStanding> {
  if ((course.state !== 'open' && course.state !== 'closed') || tx.now < course.endsAt) return course;
  const unmarked = await one(
    tx,
    `SELECT FROM enrolment e JOIN course_day d ON d.course_id = e.course_id
     WHERE e.course_id = $1 AND e.state IN ${sqlSet(HAD_PLACE)}
       AND NOT EXISTS (SELECT FROM attendance a WHERE a.enrolment_id = e.id AND a.course_day_id = d.id) LIMIT 1`,
    [course.id],
  );
  if (unmarked !== undefined) return course;
  return moveCourse(tx, course.state === 'open' ? await moveCourse(tx, course, 'close') : course, 'hold');
}
