import type { Done } from '@igang/contracts';
import { localDate } from '@igang/domain';
import { Refusal } from '../../platform/refusal.ts';
import type { Tx } from '../../platform/transaction.ts';
import { courseFor, lockCourse, moveCourse } from './course.ts';
import { announceDates } from './course-dates.ts';

/** The office closes sign-up. */
export async function closeCourse(tx: Tx, courseId: string): Promise<Done> {
  await moveCourse(tx, await courseFor(tx, 'course.plan', courseId), 'close');
  return { done: true };
}

/** The day of the deadline is over. Nothing happens when the office closed it, cancelled it or moved the deadline meanwhile. */
export async function closeCourseAfterDeadline(tx: Tx, courseId: string): Promise<void> {
  const course = await lockCourse(tx, courseId);
  if (course.state === 'open' && localDate(tx.now) > course.enrolmentDeadline) await moveCourse(tx, course, 'close');
}

/** Opens sign-up again, while the deadline has not passed. */
export async function reopenCourse(tx: Tx, courseId: string): Promise<Done> {
  const course = await courseFor(tx, 'course.plan', courseId);
  if (localDate(tx.now) > course.enrolmentDeadline || course.startsAt <= tx.now)
    throw new Refusal('course.not-possible', { machine: 'course', state: course.state, action: 'reopen' });
  await moveCourse(tx, course, 'reopen');
  await announceDates(tx, courseId, course);
  return { done: true };
}
