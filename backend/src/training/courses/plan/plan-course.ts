import type { Created, NewCourse } from '@igang/contracts';
import { record } from '../../../platform/audit-trail.ts';
import { announce } from '../../../platform/outbox.ts';
import { demandAccess } from '../../../platform/refusal.ts';
import type { Tx } from '../../../platform/transaction.ts';
import { lockCourse, moveCourse } from '../course.ts';
import { Course } from '../course.entities.ts';
import { checkPlan, whereOf, writeDays } from './course-plan.ts';

/**
 * A new course as a draft. It already holds its room and its trainers, so that two drafts cannot want the same. One that has begun is
 * nobody's to sign up for: it is closed at once, and nobody is written to.
 */
export async function planCourse(tx: Tx, plan: NewCourse): Promise<Created> {
  demandAccess(tx.actor, 'course.plan', { officeId: plan.officeId });
  const span = await checkPlan(tx, { ...plan, mayHaveBegun: true }, plan);
  const id = tx.newId();
  await tx.manager.insert(Course, {
    id,
    officeId: plan.officeId,
    courseTypeId: plan.courseTypeId,
    ...whereOf(plan),
    state: 'draft',
    capacity: plan.capacity,
    minimumPlaces: plan.minimumPlaces,
    enrolmentDeadline: plan.enrolmentDeadline,
    confirmBy: plan.confirmBy ?? null,
    message: messageOf(plan.message),
    createdAt: tx.now,
    ...span,
  });
  await writeDays(tx, id, plan.officeId, plan);
  await record(tx, { action: 'course.plan', subject: ['course', id], officeId: plan.officeId, to: 'draft' });
  if (span.startsAt <= tx.now) await closeAtOnce(tx, id, span.endsAt);
  return { id };
}

async function closeAtOnce(tx: Tx, courseId: string, endsAt: Date): Promise<void> {
  let course = await lockCourse(tx, courseId);
  for (const action of ['publish', 'open', 'close'] as const) course = await moveCourse(tx, course, action);
  if (endsAt > tx.now) await announce(tx, { job: 'course.evaluate', payload: { courseId }, at: endsAt });
}

/** An empty message is none. */
export function messageOf(text: string | undefined): string | null {
  return text === undefined || text === '' ? null : text;
}
