import type { CourseChange } from '@igang/contracts';
import { changeCapacity, PLANNED_COURSE } from '@igang/domain';
import { record } from '../../platform/audit-trail.ts';
import { demand, Refusal } from '../../platform/refusal.ts';
import type { Tx } from '../../platform/transaction.ts';
import { Course } from './course.entities.ts';
import { courseFor, type CourseStanding, trainerIdsOf } from './course.ts';
import { courseAsKept, keepChange } from './course-changes.ts';
import { announceDates } from './course-dates.ts';
import { checkPlan, type Span, whereOf, writeDays } from './plan/course-plan.ts';
import { messageOf } from './plan/plan-course.ts';
import { tellTrainersOfPlan } from './tell-trainers.ts';

export const CHANGEABLE = PLANNED_COURSE;

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
  demandChangeable(course, change, tx.now);
  const span = await checkPlan(tx, { ...course, courseId }, change);
  const [before, trainers, told] = [await calendarOf(tx, courseId), await trainerIdsOf(tx, courseId), await courseAsKept(tx, courseId)];
  await writeCourse(tx, courseId, change, span);
  await writeDays(tx, courseId, course.officeId, change);
  await noteDroppedDays(tx, courseId, before);
  const moved = JSON.stringify(before) !== JSON.stringify(await calendarOf(tx, courseId));
  if (moved) await tx.query('UPDATE course SET calendar_sequence = calendar_sequence + 1 WHERE id = $1', [courseId]);
  if (course.state !== 'draft') {
    if (JSON.stringify(told) !== JSON.stringify(await courseAsKept(tx, courseId))) await keepChange(tx, courseId, told);
    await announceDates(tx, courseId, { ...change, ...span, confirmBy: change.confirmBy ?? null });
    await tellTrainersOfPlan(tx, courseId, trainers, moved);
  }
  await record(tx, {
    action,
    subject: ['course', courseId],
    officeId: course.officeId,
    from: course.state,
    to: course.state,
  });
  return { course: { ...course, capacity: change.capacity, ...span }, moved };
}

function demandChangeable(course: CourseStanding, change: CourseChange, now: Date): void {
  if (course.version !== change.version) throw new Refusal('change.conflict');
  const begun = course.state !== 'draft' && course.startsAt <= now;
  if (!CHANGEABLE.includes(course.state) || begun)
    throw new Refusal('course.not-possible', { machine: 'course', state: course.state, action: 'edit' });
  demand(changeCapacity(change.capacity, course.taken));
}

function writeCourse(tx: Tx, id: string, change: CourseChange, span: Span): Promise<unknown> {
  const { capacity, minimumPlaces, enrolmentDeadline, confirmBy = null, message, version } = change;
  const plan = { ...whereOf(change), ...span, capacity, minimumPlaces, enrolmentDeadline, confirmBy, message: messageOf(message) };
  return tx.manager.update(Course, { id }, { ...plan, version: version + 1 });
}

interface CalendarDay {
  readonly number: number;
  readonly date: string;
  readonly starts_at: string;
  readonly ends_at: string;
  readonly venue_id: string | null;
  readonly room: string;
  readonly form: string;
  readonly online_link: string | null;
}

/** Everything a calendar entry shows. */
function calendarOf(tx: Tx, courseId: string): Promise<CalendarDay[]> {
  return tx.query<CalendarDay>(
    `SELECT d.number, d.date, d.starts_at, d.ends_at, d.venue_id, d.room, c.form, c.online_link
     FROM course_day d JOIN course c ON c.id = d.course_id WHERE c.id = $1 ORDER BY d.number`,
    [courseId],
  );
}

/** Keeps what was a day and no longer is, so that it can be taken out of calendars; forgets what is a day again. */
async function noteDroppedDays(tx: Tx, courseId: string, before: readonly CalendarDay[]): Promise<void> {
  await tx.query(
    'DELETE FROM dropped_course_day d USING course_day n WHERE d.course_id = $1 AND n.course_id = d.course_id AND n.number = d.number',
    [courseId],
  );
  await tx.query(
    `INSERT INTO dropped_course_day (course_id, number, date, starts_at, ends_at, dropped_at)
     SELECT $1, b.number, b.date, b.starts_at, b.ends_at, $3 FROM jsonb_to_recordset($2::jsonb) AS b(number int, date date, starts_at time, ends_at time)
     WHERE NOT EXISTS (SELECT FROM course_day n WHERE n.course_id = $1 AND n.number = b.number)`,
    [courseId, JSON.stringify(before), tx.now],
  );
}
