import type { CourseDayView, Words } from '@igang/contracts';
import type { CourseState } from '@igang/domain';
import type { Lang } from '@igang/i18n';
import { courseDay } from '@igang/i18n/training/documents';
import { documentsIn } from '@igang/i18n/words/training/documents.all';
import type { CalendarEvent } from '../../documents/index.ts';
import { found } from '../../platform/refusal.ts';
import { one, type Tx } from '../../platform/transaction.ts';
import { DAYS } from './course-view.ts';

/** A course as a calendar or a feed needs it. */
export interface CourseInCalendar {
  readonly id: string;
  readonly type: Words;
  readonly state: CourseState;
  readonly days: readonly CourseDayView[];
  /** Of the whole course, also when only some of its days are asked for. */
  readonly dayCount: number;
  readonly town: string;
  readonly venue: string;
  readonly enrolmentDeadline: string;
  readonly message: string | null;
  readonly sequence: number;
  readonly createdAt: Date;
  /** When something that calendars and feeds show was last changed. */
  readonly changedAt: Date;
  readonly office: { readonly name: string; readonly email: string };
}

/** Cancelled courses are shown as cancelled to those who come back for them, if they ever were public. */
export const IS_OR_WAS_PUBLIC = `c.state <> 'draft' AND (c.state <> 'cancelled' OR EXISTS (
  SELECT FROM audit_event a WHERE a.subject_type = 'course' AND a.subject_id = c.id AND a.action = 'course.publish'))`;

/** `CourseInCalendar` of the courses called `c`; add the condition, and `days` for another choice of days than all. */
export function courseInCalendar(days = DAYS): string {
  return `
  SELECT c.id, t.names AS type, c.state, ${days} AS days,
    (SELECT count(*)::int FROM course_day WHERE course_id = c.id) AS "dayCount", coalesce(pc.place, '') AS town,
    concat_ws(', ', v.name, v.address, nullif(concat_ws(' ', v.postal_code, pc.place), '')) AS venue,
    c.enrolment_deadline AS "enrolmentDeadline", c.message, c.calendar_sequence AS sequence, c.created_at AS "createdAt",
    coalesce((SELECT max(a.at) FROM audit_event a WHERE a.subject_type = 'course' AND a.subject_id = c.id
      AND a.action IN ('course.publish', 'course.edit', 'course.move', 'course.cancel')), c.created_at) AS "changedAt",
    json_build_object('name', o.name, 'email', o.email) AS office
  FROM course c JOIN course_type t ON t.id = c.course_type_id JOIN office o ON o.id = c.office_id
  LEFT JOIN venue v ON v.id = c.venue_id LEFT JOIN postal_code pc ON pc.code = v.postal_code`;
}

export async function publicCourse(tx: Tx, courseId: string): Promise<CourseInCalendar> {
  return found(await one<CourseInCalendar>(tx, `${courseInCalendar()} WHERE c.id = $1 AND ${IS_OR_WAS_PUBLIC}`, [courseId]));
}

/** The same courses in the order asked for. */
export async function coursesInOrder(tx: Tx, ids: readonly string[]): Promise<CourseInCalendar[]> {
  return tx.query<CourseInCalendar>(`${courseInCalendar()} WHERE c.id = ANY($1) ORDER BY array_position($1, c.id)`, [ids]);
}

export interface EventWish {
  readonly lang: Lang;
  readonly site: string;
  /** What the entry is called, from what the course is called. */
  readonly called?: (title: string) => string;
  /** Where there is more to read; the public page unless told. */
  readonly path?: (courseId: string) => string;
}

/** One entry a day. The UID is the course's and the day's, so that a file read again changes the same entries. */
export function eventsOf(
  course: CourseInCalendar,
  { lang, site, called = (title) => title, path = publicPath }: EventWish,
): CalendarEvent[] {
  const [w, address] = [documentsIn[lang].calendar, site + path(course.id)];
  const { id, type, days, venue, office, sequence, changedAt } = course;
  const host = new URL(site).hostname;
  return days.map(({ number, date, startsAt, endsAt }) => ({
    uid: `${id}-${number}@${host}`,
    sequence,
    stamp: changedAt,
    date,
    startsAt,
    endsAt,
    summary: called(courseDay(type[lang], { number, of: course.dayCount }, lang)),
    place: venue === '' ? undefined : venue,
    about: w.more({ address }),
    url: address,
    organizer: { name: `Igang, ${office.name}`, email: office.email },
    standing: STANDING[course.state] ?? 'confirmed',
  }));
}

const publicPath = (id: string): string => `/kurs/${id}`;
const STANDING: Partial<Record<CourseState, CalendarEvent['standing']>> = { draft: 'tentative', cancelled: 'cancelled' };

/** The newest change among them. */
export function newestChange(of: readonly { readonly changedAt: Date }[]): Date | undefined {
  return of.reduce<Date | undefined>(
    (newest, { changedAt }) => (newest === undefined || changedAt > newest ? changedAt : newest),
    undefined,
  );
}
