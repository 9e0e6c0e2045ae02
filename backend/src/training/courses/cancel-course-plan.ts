import { courseMachine } from '@igang/domain';
import { record } from '../../platform/audit-trail.ts';
import { demand } from '../../platform/refusal.ts';
import type { Tx } from '../../platform/transaction.ts';
import { courseFor, type CourseStanding, trainerIdsOf } from './course.ts';
import { tellTrainers } from './tell-trainers.ts';

/** The course itself is cancelled and gives its room and trainers back. What becomes of those signed up is the enrolments' part. */
export async function cancelCoursePlan(tx: Tx, courseId: string, reason: string): Promise<CourseStanding> {
  const course = await courseFor(tx, 'course.plan', courseId);
  const to = demand(courseMachine.decide(course.state, 'cancel'));
  await tx.query(
    `UPDATE course SET state = $2, cancelled_at = $3, cancel_reason = $4, calendar_sequence = calendar_sequence + 1, version = version + 1
     WHERE id = $1`,
    [course.id, to, tx.now, reason],
  );
  await tx.query(
    `WITH day AS (UPDATE course_day SET released_at = $2 WHERE course_id = $1 RETURNING id),
       room AS (UPDATE course_room SET released_at = $2 FROM day WHERE course_day_id = day.id)
     UPDATE course_trainer SET released_at = $2 FROM day WHERE course_day_id = day.id`,
    [course.id, tx.now],
  );
  if (course.state !== 'draft') await tellTrainers(tx, course.id, 'cancelled', await trainerIdsOf(tx, course.id));
  await record(tx, { action: 'course.cancel', subject: ['course', course.id], officeId: course.officeId, from: course.state, to, reason });
  return { ...course, state: to };
}
