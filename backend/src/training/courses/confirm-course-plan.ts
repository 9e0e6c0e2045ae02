import { confirmCourse as mayGo } from '@igang/domain';
import { record } from '../../platform/audit-trail.ts';
import { demand, Refusal } from '../../platform/refusal.ts';
import type { Tx } from '../../platform/transaction.ts';
import { courseFor } from './course.ts';

/**
 * "Go": the course will be held. With too few people only when the office says `anyway`. Says whether that is news: twice
 * changes nothing. Telling those who have a place is the enrolments' part.
 */
export async function confirmCoursePlan(tx: Tx, courseId: string, anyway: boolean): Promise<boolean> {
  const course = await courseFor(tx, 'course.plan', courseId);
  if (course.state !== 'open' && course.state !== 'closed')
    throw new Refusal('course.not-possible', { machine: 'course', state: course.state, action: 'confirm' });
  if (course.confirmedAt !== null) return false;
  demand(mayGo(course.taken, course.minimumPlaces, anyway));
  const by = tx.actor.kind === 'person' ? tx.actor.personId : null;
  await tx.query('UPDATE course SET confirmed_at = $2, confirmed_by_id = $3, version = version + 1 WHERE id = $1', [course.id, tx.now, by]);
  await record(tx, { action: 'course.confirm', subject: ['course', course.id], officeId: course.officeId });
  return true;
}
