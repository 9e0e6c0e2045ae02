import type { CourseChange } from '@igang/contracts';
import { changeCapacity, type CourseState } from '@igang/domain';
import { record } from '../platform/audit-trail.ts';
import { demand, Refusal } from '../platform/refusal.ts';
import type { Tx } from '../platform/transaction.ts';
import { courseFor, type CourseStanding } from './course.ts';
import { announceDates } from './course-dates.ts';
import { checkPlan, type Span, whereOf, writeDays } from './course-plan.ts';
import { messageOf } from './plan-course.ts';

export const CHANGEABLE: readonly CourseState[] = ['draft', 'published', 'open', 'closed'];

/**
 * Writes a changed plan over the one that was read at `version`. Says whether people who signed up must be told: the
 * days, hours or venue are others now. Making offers of new places and telling people is the enrolments' part.
 */
export async function changeCoursePlan(
  tx: Tx,
  courseId: string,
  change: CourseChange,
  action: 'course.edit' | 'course.move' = 'course.edit',
): Promise<{ course: CourseStanding; moved: boolean }> {
  const course = await courseFor(tx, 'course.plan', courseId);
  if (course.version !== change.version) throw new Refusal('change.conflict');
  const begun = course.state !== 'draft' && course.startsAt <= tx.now;
  if (!CHANGEABLE.includes(course.state) || begun)
    throw new Refusal('course.not-possible', { machine: 'course', state: course.state, action: 'edit' });
  demand(changeCapacity(change.capacity, course.taken));
  const span = await checkPlan(tx, { ...course, courseId }, change);
  const before = await calendarOf(tx, courseId);
  await writeCourse(tx, courseId, change, span);
  await writeDays(tx, courseId, course.officeId, change);
  const moved = before !== (await calendarOf(tx, courseId));
  if (moved) await tx.query('UPDATE course SET calendar_sequence = calendar_sequence + 1 WHERE id = $1', [courseId]);
  if (course.state !== 'draft') await announceDates(tx, courseId, change.enrolmentDeadline, span.firstDay);
  await record(tx, {
    action,
    subject: ['course', courseId],
    officeId: course.officeId,
    from: course.state,
    to: course.state,
  });
  return { course: { ...course, capacity: change.capacity, ...span }, moved };
}

function writeCourse(tx: Tx, id: string, change: CourseChange, span: Span): Promise<unknown> {
  const where = whereOf(change);
  return tx.query(
    `UPDATE course SET venue_id = $2, capacity = $3, minimum_places = $4, enrolment_deadline = $5, message = $6,
       first_day = $7, starts_at = $8, ends_at = $9, form = $10, online_link = $11, version = version + 1 WHERE id = $1`,
    [
      id,
      where.venueId,
      change.capacity,
      change.minimumPlaces,
      change.enrolmentDeadline,
      messageOf(change.message),
      span.firstDay,
      span.startsAt,
      span.endsAt,
      where.form,
      where.onlineLink,
    ],
  );
}

/** Everything a calendar entry shows, as one text to compare. */
async function calendarOf(tx: Tx, courseId: string): Promise<string> {
  return JSON.stringify(
    await tx.query(
      `SELECT d.number, d.date, d.starts_at, d.ends_at, d.venue_id, d.room, c.form, c.online_link
       FROM course_day d JOIN course c ON c.id = d.course_id WHERE c.id = $1 ORDER BY d.number`,
      [courseId],
    ),
  );
}
