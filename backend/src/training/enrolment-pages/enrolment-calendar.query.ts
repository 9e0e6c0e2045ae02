import { HAD_PLACE } from '@igang/domain';
import type { Lang } from '@igang/i18n';
import { courseInCalendar, type CourseInCalendar, eventsOf, WHERE } from '../courses/index.ts';
import { type CalendarEvent, calendarText } from '../../documents/index.ts';
import { demandAccess, found } from '../../platform/refusal.ts';
import { sqlSet } from '../../platform/sql-set.ts';
import { one, type Tx } from '../../platform/transaction.ts';

/**
 * The edition of somebody's own calendar entries (`e`, course `c`): the course's, and beyond what cancellations of her own have
 * told her calendar. Each counts twice: the cancellation goes one beyond, and coming back must go beyond that (RFC 5545), or some
 * calendars keep it cancelled.
 */
export const ENTRY_SEQUENCE = `c.calendar_sequence + (SELECT 2 * count(*) FROM mail_delivery d WHERE d.subject_id = e.id AND d.kind = 'enrolment.cancelled' AND d.sent_at IS NOT NULL)`;

export interface OwnWish {
  readonly lang: Lang;
  readonly site: string;
  /** Of her own page, which is where there is more to read. */
  readonly token: string;
}
export interface EnrolmentCalendar {
  readonly body: string;
  readonly changedAt: Date;
}

/** The days of her course, the same entries that her mail brought: opened twice, they are still there once. */
export async function enrolmentCalendar(tx: Tx, enrolmentId: string, wish: OwnWish): Promise<EnrolmentCalendar> {
  const { lang, site, token } = wish;
  demandAccess(tx.actor, 'enrolment.see-own', { enrolmentId });
  const standing = found(await one<Standing>(tx, STANDING, [enrolmentId]));
  const course = found(await one<CourseInCalendar>(tx, `${courseInCalendar()} WHERE c.id = $1`, [standing.courseId]));
  const events = eventsOf(course, { lang, site, path: () => `/min-pamelding/${token}` }).map((event, i) =>
    hers(event, { ...standing, number: i + 1, enrolmentId, site }),
  );
  return { body: calendarText({ method: 'publish', events }), changedAt: course.changedAt };
}

interface Standing {
  readonly courseId: string;
  readonly sequence: number;
  readonly hasPlace: boolean;
  /** With the room, as in her mail. */
  readonly place: string;
}

function hers(event: CalendarEvent, at: Standing & { number: number; enrolmentId: string; site: string }): CalendarEvent {
  const uid = `${at.enrolmentId}-${at.number}@${new URL(at.site).hostname}`;
  const standing = event.standing === 'confirmed' && !at.hasPlace ? 'tentative' : event.standing;
  return { ...event, ...(at.place === '' ? {} : { place: at.place }), uid, sequence: at.sequence, standing, reminds: true };
}

const STANDING = `
  SELECT e.course_id AS "courseId", (${ENTRY_SEQUENCE})::int AS sequence, e.state IN ${sqlSet(HAD_PLACE)} AS "hasPlace",
    ${WHERE} AS place
  FROM enrolment e JOIN course c ON c.id = e.course_id LEFT JOIN venue v ON v.id = c.venue_id LEFT JOIN postal_code pc ON pc.code = v.postal_code
  WHERE e.id = $1`;
