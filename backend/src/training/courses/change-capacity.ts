import { changeCapacity as decideCapacity } from '@igang/domain';
import { record } from '../../platform/audit-trail.ts';
import { demand, Refusal } from '../../platform/refusal.ts';
import type { Tx } from '../../platform/transaction.ts';
import { CHANGEABLE } from './change-course-plan.ts';
import { courseFor, type CourseStanding } from './course.ts';

/** More or fewer places, never fewer than are taken. Offering the new ones is the enrolments' part. */
export async function writeCapacity(tx: Tx, courseId: string, capacity: number): Promise<CourseStanding> {
  const course = await courseFor(tx, 'course.plan', courseId);
  if (!CHANGEABLE.includes(course.state))
    throw new Refusal('course.not-possible', { machine: 'course', state: course.state, action: 'change-capacity' });
  demand(decideCapacity(capacity, course.taken));
  await tx.query('UPDATE course SET capacity = $2, version = version + 1 WHERE id = $1', [course.id, capacity]);
  await record(tx, { action: 'course.change-capacity', subject: ['course', course.id], officeId: course.officeId });
  return { ...course, capacity };
}
