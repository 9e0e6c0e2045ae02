import { type CourseStanding, isOpen } from '../courses/index.ts';
import { announce } from '../platform/outbox.ts';
import type { Tx } from '../platform/transaction.ts';

/**
 * Places are free and nobody on the course's own list waits for them: whoever has it as her second or third choice, and still waits
 * for her first, is considered, those who applied first before others. Each in a transaction of its own, since it locks all her
 * courses; by then somebody new may have come first.
 */
export async function considerWhoChose(tx: Tx, course: CourseStanding): Promise<void> {
  const free = course.capacity - course.taken;
  if (free <= 0 || course.waiting > 0 || !isOpen(course, tx.now)) return;
  const rows = await tx.query<{ id: string }>(WHO, [course.id, free]);
  await announce(tx, ...rows.map(({ id }) => ({ job: 'enrolment.next-choice' as const, payload: { enrolmentId: id } })));
}

const WHO = `
  SELECT e.id FROM further_choice f JOIN enrolment e ON e.id = f.enrolment_id
  WHERE f.course_id = $1 AND e.state = 'waitlisted' AND NOT EXISTS (SELECT FROM enrolment o WHERE o.course_id = $1 AND o.email = e.email)
  ORDER BY e.applied_at, e.id LIMIT $2`;
