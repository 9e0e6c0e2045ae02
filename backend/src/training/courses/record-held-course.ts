import type { Created } from '@igang/contracts';
import { addDays, daysBetween, type LocalDate, type LocalTime } from '@igang/domain';
import { record } from '../../platform/audit-trail.ts';
import { demandAccess, found, Refusal } from '../../platform/refusal.ts';
import { one, type Tx } from '../../platform/transaction.ts';
import { lockCourse, moveCourse } from './course.ts';
import { Course } from './course.entities.ts';
import { spanOf, writeDays } from './plan/course-plan.ts';

export interface HeldCourse {
  readonly officeId: string;
  readonly courseTypeId: string;
  readonly venueId: string;
  readonly firstDay: LocalDate;
  readonly lastDay: LocalDate | undefined;
  readonly startsAt: LocalTime;
  readonly endsAt: LocalTime;
  readonly capacity: number;
}

/** A course of long ago that was never planned here: every step of its life is in the trail, and its room was taken then. */
export async function recordHeldCourse(tx: Tx, held: HeldCourse): Promise<Created> {
  demandAccess(tx.actor, 'course.plan', { officeId: held.officeId });
  const type = found(await one<{ days: number }>(tx, 'SELECT days FROM course_type WHERE id = $1', [held.courseTypeId]));
  const days = spread(held, type.days).map((date) => ({ date, startsAt: held.startsAt, endsAt: held.endsAt }));
  const span = spanOf(days);
  if (span.endsAt >= tx.now) throw new Refusal('course.not-finished');
  const id = tx.newId();
  const { officeId, courseTypeId, venueId, capacity } = held;
  const plan = { venueId, days, capacity, minimumPlaces: 1, enrolmentDeadline: held.firstDay, trainerIds: [] };
  await tx.manager.insert(Course, {
    id,
    ...{ officeId, courseTypeId, venueId, capacity },
    ...{ state: 'draft', minimumPlaces: 1, enrolmentDeadline: held.firstDay, createdAt: tx.now },
    ...span,
  });
  await writeDays(tx, id, officeId, plan);
  await record(tx, { action: 'course.plan', subject: ['course', id], officeId, to: 'draft' });
  let course = await lockCourse(tx, id);
  for (const action of ['publish', 'open', 'close', 'hold', 'complete'] as const) course = await moveCourse(tx, course, action);
  return { id };
}

/** It was written by mistake, with its days; refused by the database when somebody was on it. */
export async function removeHeldCourse(tx: Tx, id: string): Promise<void> {
  await tx.query('DELETE FROM course_day WHERE course_id = $1', [id]);
  await tx.query('DELETE FROM course WHERE id = $1', [id]);
}

/** The days of a course from its first to its last, evenly: two days in a row, or five evenings a week apart. */
function spread({ firstDay, lastDay }: HeldCourse, count: number): LocalDate[] {
  const gaps = count - 1;
  const distance = lastDay === undefined ? gaps : daysBetween(firstDay, lastDay);
  if (distance < gaps) throw new Refusal('course.days-missing', { days: count });
  return Array.from({ length: count }, (_, i) => addDays(firstDay, gaps === 0 ? 0 : Math.round((i * distance) / gaps)));
}
