import type { CourseForm, Done } from '@igang/contracts';
import { type PlannedDay } from '@igang/domain';
import { announce } from '../../platform/outbox.ts';
import { found, Refusal } from '../../platform/refusal.ts';
import { one, type Tx } from '../../platform/transaction.ts';
import { courseFor, moveCourse, trainerIdsOf } from './course.ts';
import { announceDates } from './course-dates.ts';
import { checkCalendar } from './plan/course-plan.ts';
import { tellTrainers } from './tell-trainers.ts';

interface Planned {
  readonly prescribedDays: number;
  readonly consecutive: boolean;
  readonly form: CourseForm;
  readonly venueId: string | null;
  readonly onlineLink: string | null;
  readonly days: PlannedDay[];
}

/** Shows the course to everybody. Sign-up opens at once; both steps are in the audit trail. */
export async function publishCourse(tx: Tx, courseId: string): Promise<Done> {
  const course = await courseFor(tx, 'course.plan', courseId);
  const { form, venueId, onlineLink, ...plan } = found(
    await one<Planned>(
      tx,
      `SELECT t.days AS "prescribedDays", t.consecutive, c.venue_id AS "venueId", c.form, c.online_link AS "onlineLink",
         (SELECT coalesce(json_agg(json_build_object('date', d.date, 'startsAt', to_char(d.starts_at, 'HH24:MI'),
            'endsAt', to_char(d.ends_at, 'HH24:MI')) ORDER BY d.number), '[]') FROM course_day d WHERE d.course_id = c.id) AS days
       FROM course c JOIN course_type t ON t.id = c.course_type_id WHERE c.id = $1`,
      [courseId],
    ),
  );
  const published = course.state === 'published' ? course : await moveCourse(tx, course, 'publish');
  if (!hasSomewhere({ form, venueId, onlineLink })) throw new Refusal('course.venue-missing');
  checkCalendar({ ...plan, ...course }, tx.now);
  await moveCourse(tx, published, 'open');
  await announceDates(tx, courseId, course);
  await tellTrainers(tx, courseId, 'added', await trainerIdsOf(tx, courseId));
  await announce(tx, { job: 'interest.tell', payload: { courseId } }, { job: 'course.evaluate', payload: { courseId }, at: course.endsAt });
  return { done: true };
}

/** A place to go to, a link to follow, or both. */
function hasSomewhere({ form, venueId, onlineLink }: Pick<Planned, 'form' | 'venueId' | 'onlineLink'>): boolean {
  return (form === 'online' || venueId !== null) && (form === 'physical' || onlineLink !== null);
}
