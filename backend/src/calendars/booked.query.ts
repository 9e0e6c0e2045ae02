import type { LocalDate, SessionState } from '@igang/domain';
import type { Lang } from '@igang/i18n';
import { documentWords } from '@igang/i18n/documents';
import { courseInCalendar, type CourseInCalendar, eventsOf } from '../courses/index.ts';
import type { CalendarEvent } from '../documents/index.ts';
import { demandCalendar } from './calendar-link.ts';
import type { Tx } from '../platform/transaction.ts';

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
  const { calendar } = documentWords[wish.lang];
  const path = (id: string) => `/kontor/kurs/${id}`;
  return [
    ...leads.flatMap((course) => eventsOf(course, { ...wish, called: calendar.leads, path })),
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

interface Meeting {
  readonly id: string;
  readonly groupId: string;
  readonly number: number;
  readonly of: number;
  readonly date: LocalDate;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly state: SessionState;
  readonly sequence: number;
  readonly changedAt: Date;
  readonly place: string | null;
  readonly office: { readonly name: string; readonly email: string };
}

/** Neither the group's name nor its theme: what a group is about is health data, and calendars lie with others. */
function eventOf(meeting: Meeting, { lang, site }: CalendarWish): CalendarEvent {
  const { id, groupId, number, date, startsAt, endsAt, state, sequence, changedAt, place, office } = meeting;
  const [w, address] = [documentWords[lang].calendar, `${site}/mine-grupper/${groupId}`];
  return {
    uid: `${id}@${new URL(site).hostname}`,
    sequence,
    stamp: changedAt,
    date,
    startsAt,
    endsAt,
    summary: w.meeting(number, meeting.of),
    place: place ?? undefined,
    about: w.more(address),
    url: address,
    organizer: { name: `Igang, ${office.name}`, email: office.email },
    standing: state === 'cancelled' ? 'cancelled' : 'confirmed',
  };
}

const DAYS_SHE_LEADS = `(SELECT json_agg(json_build_object('id', d.id, 'number', d.number, 'date', d.date,
    'startsAt', to_char(d.starts_at, 'HH24:MI'), 'endsAt', to_char(d.ends_at, 'HH24:MI')) ORDER BY d.number)
  FROM course_day d JOIN course_trainer ct ON ct.course_day_id = d.id AND ct.person_id = $1 WHERE d.course_id = c.id AND d.date >= $2)`;
const LEADS = `${courseInCalendar(DAYS_SHE_LEADS)}
  WHERE c.id IN (SELECT d.course_id FROM course_day d JOIN course_trainer ct ON ct.course_day_id = d.id WHERE ct.person_id = $1 AND d.date >= $2)
  ORDER BY c.starts_at, c.id`;

/** Hours given back are shown only when the meeting itself was called off; else somebody else goes there now. */
const MEETINGS = `
  SELECT s.id, s.group_id AS "groupId", s.number, g.session_budget AS "of", s.date, to_char(s.starts_at, 'HH24:MI') AS "startsAt",
    to_char(s.ends_at, 'HH24:MI') AS "endsAt", s.state, s.calendar_sequence AS sequence,
    coalesce((SELECT max(a.at) FROM audit_event a WHERE a.subject_type = 'session' AND a.subject_id = s.id AND a.action IN ('session.move', 'session.cancel')),
      a.created_at) AS "changedAt",
    nullif(concat_ws(', ', g.venue, m.name), '') AS place, json_build_object('name', o.name, 'email', o.email) AS office
  FROM session_starter x JOIN group_session s ON s.id = x.session_id JOIN assignment a ON a.id = s.assignment_id
  JOIN self_help_group g ON g.id = s.group_id JOIN office o ON o.id = g.office_id LEFT JOIN municipality m ON m.code = g.municipality_code
  WHERE x.person_id = $1 AND s.date >= $2 AND (x.released_at IS NULL OR s.state = 'cancelled')
  ORDER BY s.date, s.starts_at, s.id`;
