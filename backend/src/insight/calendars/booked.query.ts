import { COUNTED, localDate, type LocalDate } from '@igang/domain';
import type { Lang } from '@igang/i18n';
import { documentsIn } from '@igang/i18n/words/training/documents.all';
import { courseInCalendar, type CourseInCalendar, eventsOf } from '../../training/courses/index.ts';
import type { CalendarEvent } from '../../documents/index.ts';
import { demandCalendar } from './calendar-link.ts';
import { demandAccess, Refusal } from '../../platform/refusal.ts';
import { sqlSet } from '../../platform/sql-set.ts';
import type { Tx } from '../../platform/transaction.ts';
import { MEETING_COLUMNS, meetingEvent, type MeetingInCalendar, type MeetingWish } from '../../groups/sessions/index.ts';

export interface CalendarWish {
  readonly lang: Lang;
  readonly site: string;
  readonly since: LocalDate;
}

/** What a person is booked for: the course days she leads, then the group meetings she attends. */
export async function bookedFor(tx: Tx, personId: string, wish: CalendarWish): Promise<CalendarEvent[]> {
  demandCalendar(tx, { kind: 'own' });
  const [leads, meetings] = [
    await tx.query<CourseInCalendar>(LEADS, [personId, wish.since]),
    await tx.query<Meeting>(MEETINGS, [personId, wish.since]),
  ];
  const { calendar } = documentsIn[wish.lang];
  const path = (id: string) => `/kontor/kurs/${id}`;
  return [
    ...leads.flatMap((course) => eventsOf(course, { ...wish, called: (title) => calendar.leads({ title }), path })),
    ...meetings.map((meeting) => eventOf(meeting, wish)),
  ];
}

/** The courses of an office, those not yet published as tentative. */
export async function coursesOfOffice(tx: Tx, officeId: string, wish: CalendarWish): Promise<CalendarEvent[]> {
  demandCalendar(tx, { kind: 'office', officeId });
  const courses = await tx.query<CourseInCalendar>(
    `${courseInCalendar()} WHERE c.office_id = $1 AND c.ends_at >= $2::date ORDER BY c.starts_at, c.id`,
    [officeId, wish.since],
  );
  return courses.flatMap((course) => eventsOf(course, { ...wish, path: (id) => `/kontor/kurs/${id}` }));
}

interface Meeting extends MeetingInCalendar {
  /** Among those that are or will be held; a meeting called off has none. */
  readonly number: number;
  readonly of: number;
}

function eventOf(meeting: Meeting, wish: CalendarWish): CalendarEvent {
  const w = documentsIn[wish.lang].calendar;
  return meetingEvent(meeting, wish, meeting.isCancelled ? w.meeting : w.meetingOf({ number: meeting.number, of: meeting.of }));
}

/** The meetings that are left of one of her groups, for her own calendar: the same entries as her mails bring. */
export async function meetingsOfGroup(tx: Tx, groupId: string, wish: MeetingWish): Promise<CalendarEvent[]> {
  if (tx.actor.kind !== 'person') throw new Refusal('access.sign-in-needed');
  const { personId } = tx.actor;
  demandAccess(tx.actor, 'calendar.own', { personIds: [personId] });
  const meetings = await tx.query<MeetingInCalendar>(GROUP_MEETINGS, [personId, groupId, localDate(tx.now)]);
  if (meetings.length === 0) throw new Refusal('access.not-found');
  return meetings.map((meeting) => meetingEvent(meeting, wish));
}

const DAYS_SHE_LEADS = `(SELECT json_agg(json_build_object('id', d.id, 'number', d.number, 'date', d.date,
    'startsAt', to_char(d.starts_at, 'HH24:MI'), 'endsAt', to_char(d.ends_at, 'HH24:MI')) ORDER BY d.number)
  FROM course_day d JOIN course_trainer ct ON ct.course_day_id = d.id AND ct.person_id = $1 WHERE d.course_id = c.id AND d.date >= $2)`;
const LEADS = `${courseInCalendar(DAYS_SHE_LEADS)}
  WHERE c.id IN (SELECT d.course_id FROM course_day d JOIN course_trainer ct ON ct.course_day_id = d.id WHERE ct.person_id = $1 AND d.date >= $2)
  ORDER BY c.starts_at, c.id`;

const HER_MEETINGS = `session_starter x JOIN group_session s ON s.id = x.session_id JOIN assignment a ON a.id = s.assignment_id
  JOIN self_help_group g ON g.id = s.group_id JOIN office o ON o.id = g.office_id LEFT JOIN municipality m ON m.code = g.municipality_code`;
/** Hours given back are shown only when the meeting itself was called off; else somebody else goes there now. */
const MEETINGS = `
  SELECT ${MEETING_COLUMNS}, a.budget AS "of",
    (SELECT count(*)::int FROM group_session n WHERE n.assignment_id = a.id AND n.state IN ${sqlSet(COUNTED)}
       AND (n.date, n.starts_at) <= (s.date, s.starts_at)) AS number
  FROM ${HER_MEETINGS}
  WHERE x.person_id = $1 AND s.date >= $2 AND (x.released_at IS NULL OR s.state = 'cancelled')
  ORDER BY s.date, s.starts_at, s.id`;
const GROUP_MEETINGS = `
  SELECT ${MEETING_COLUMNS} FROM ${HER_MEETINGS}
  WHERE x.person_id = $1 AND s.group_id = $2 AND s.date >= $3 AND s.state = 'planned' AND x.released_at IS NULL
  ORDER BY s.date, s.starts_at, s.id`;
