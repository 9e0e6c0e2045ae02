import type { DeadlineChange, Done } from '@igang/contracts';
import { localDate } from '@igang/domain';
import { record } from '../../platform/audit-trail.ts';
import { Refusal } from '../../platform/refusal.ts';
import type { Tx } from '../../platform/transaction.ts';
import { courseFor, moveCourse } from './course.ts';
import { announceDates } from './course-dates.ts';

/** More time to sign up, which opens again when it had closed. Nothing that anybody has in her calendar changes, so nobody is told. */
export async function extendDeadline(tx: Tx, courseId: string, { enrolmentDeadline }: DeadlineChange): Promise<Done> {
  const course = await courseFor(tx, 'course.plan', courseId);
  if ((course.state !== 'open' && course.state !== 'closed') || course.startsAt <= tx.now)
    throw new Refusal('course.not-possible', { machine: 'course', state: course.state, action: 'edit' });
  if (enrolmentDeadline > course.firstDay) throw new Refusal('course.deadline-after-start');
  if (enrolmentDeadline < localDate(tx.now)) throw new Refusal('course.in-the-past');
  await tx.query('UPDATE course SET enrolment_deadline = $2, version = version + 1 WHERE id = $1', [courseId, enrolmentDeadline]);
  if (course.state === 'closed') await moveCourse(tx, course, 'reopen');
  await announceDates(tx, courseId, { ...course, enrolmentDeadline });
  await record(tx, { action: 'course.edit', subject: ['course', courseId], officeId: course.officeId, from: course.state, to: 'open' });
  return { done: true };
}
