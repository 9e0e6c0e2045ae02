import type { JobPayload } from '@igang/contracts';
import { daysBetween, localDate } from '@igang/domain';
import { doneToday, lockCourse } from '../courses/index.ts';
import { record } from '../../platform/audit-trail.ts';
import { announce } from '../../platform/outbox.ts';
import type { Tx } from '../../platform/transaction.ts';
import { mailTo } from '../enrolments/enrolment.ts';

/** Reminds everybody with a place, if the course still is so many days ahead. The audit row keeps a second run from reminding again. */
export async function remindCourse(tx: Tx, { courseId, daysBefore }: JobPayload<'course.remind'>): Promise<void> {
  const course = await lockCourse(tx, courseId);
  const ahead = daysBetween(localDate(tx.now), course.firstDay);
  if ((course.state !== 'open' && course.state !== 'closed') || ahead !== daysBefore) return;
  const action = `course.remind-${daysBefore}`;
  if (await doneToday(tx, courseId, action)) return;
  const people = await tx.query<{ id: string }>(`SELECT id FROM enrolment WHERE course_id = $1 AND state = 'confirmed' ORDER BY arrival`, [
    courseId,
  ]);
  await record(tx, { action, subject: ['course', courseId], officeId: course.officeId });
  await announce(tx, ...people.map(({ id }) => mailTo(id, 'enrolment.reminder')));
}
