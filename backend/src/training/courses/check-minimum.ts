import { goDay, isUndecided, localDate } from '@igang/domain';
import { record } from '../../platform/audit-trail.ts';
import { announce } from '../../platform/outbox.ts';
import type { Tx } from '../../platform/transaction.ts';
import { type CourseStanding, doneToday, lockCourse } from './course.ts';

const TOLD = 'course.too-few';

/** The day of go or no-go has come: when too few have signed up and nothing is decided, the coordinators are told. */
export async function checkMinimum(tx: Tx, courseId: string): Promise<void> {
  const course = await lockCourse(tx, courseId);
  if (!isUndecided(course) || !takesPeople(course, tx.now) || localDate(tx.now) < goDay(course)) return;
  if (await doneToday(tx, courseId, TOLD)) return;
  await record(tx, { action: TOLD, subject: ['course', courseId], officeId: course.officeId });
  await announce(tx, { job: 'mail.send', payload: { kind: 'course.too-few', subjectId: courseId } });
}

function takesPeople({ state, startsAt }: CourseStanding, now: Date): boolean {
  return (state === 'open' || state === 'closed') && startsAt > now;
}
