import type { CourseTypeView, StaffCourse } from '@igang/contracts';
import { addDays, type LocalDate } from '@igang/domain';

/** What the form holds: as the contract, with empty text where nothing is written yet. */
export interface CoursePlan {
  officeId: string;
  courseTypeId: string;
  venueId: string;
  room: string;
  days: DayPlan[];
  capacity: number;
  minimumPlaces: number;
  enrolmentDeadline: string;
  trainerIds: string[];
  message: string;
}
export interface DayPlan {
  date: string;
  startsAt: string;
  endsAt: string;
}

const HOURS = { startsAt: '10:00', endsAt: '16:00' } as const;
const DEADLINE_DAYS = 14;

export function emptyPlan(officeId: string): CoursePlan {
  return {
    officeId,
    courseTypeId: '',
    venueId: '',
    room: '',
    days: [
      { date: '', ...HOURS },
      { date: '', ...HOURS },
    ],
    capacity: 16,
    minimumPlaces: 8,
    enrolmentDeadline: '',
    trainerIds: [],
    message: '',
  };
}

export function planOf(course: StaffCourse): CoursePlan {
  const { officeId, courseTypeId, venue, room, days, capacity, minimumPlaces, enrolmentDeadline, trainers, message } = course;
  return {
    officeId,
    courseTypeId,
    venueId: venue.id,
    room,
    days: days.map(({ date, startsAt, endsAt }) => ({ date, startsAt, endsAt })),
    capacity,
    minimumPlaces,
    enrolmentDeadline,
    trainerIds: trainers.map(({ id }) => id),
    message: message ?? '',
  };
}

/** As many days as the type prescribes; days that were filled in stay. */
export function withType(plan: CoursePlan, type: Pick<CourseTypeView, 'id' | 'days'> | undefined): CoursePlan {
  if (type === undefined) return plan;
  const last = plan.days.at(-1);
  const days = Array.from(
    { length: type.days },
    (_, i) => plan.days[i] ?? { date: '', startsAt: last?.startsAt ?? HOURS.startsAt, endsAt: last?.endsAt ?? HOURS.endsAt },
  );
  return { ...plan, courseTypeId: type.id, days };
}

/** The first day is chosen: those after it follow when the course is to be on consecutive days, and the deadline is suggested. */
export function withFirstDay(plan: CoursePlan, date: LocalDate, consecutive: boolean, today: LocalDate): CoursePlan {
  const days = plan.days.map((day, i) =>
    i === 0 ? { ...day, date } : consecutive && date !== '' ? { ...day, date: addDays(date, i) } : day,
  );
  const enrolmentDeadline = plan.enrolmentDeadline === '' || date === '' ? suggestedDeadline(date, today) : plan.enrolmentDeadline;
  return { ...plan, days, enrolmentDeadline: enrolmentDeadline > date ? suggestedDeadline(date, today) : enrolmentDeadline };
}

/** Two weeks before, but never a day that is gone. */
export function suggestedDeadline(first: LocalDate, today: LocalDate): LocalDate {
  if (first === '') return '';
  const wanted = addDays(first, -DEADLINE_DAYS);
  return wanted > today ? wanted : addDays(first, -1) > today ? addDays(first, -1) : first;
}

/** The hours of the first day are usually those of the others too, until somebody says otherwise. */
export function withHours(plan: CoursePlan, before: DayPlan | undefined, now: DayPlan): CoursePlan {
  const same = (day: DayPlan): boolean => day.startsAt === before?.startsAt && day.endsAt === before.endsAt;
  return { ...plan, days: plan.days.map((day, i) => (i > 0 && same(day) ? { ...day, startsAt: now.startsAt, endsAt: now.endsAt } : day)) };
}

/** Refusals about one thing, at the field of that thing. */
const FIELD_OF: Readonly<Record<string, string>> = {
  'course.room-taken': 'room',
  'course.trainer-taken': 'trainerIds',
  'course.venue-missing': 'venueId',
  'course.deadline-after-start': 'enrolmentDeadline',
  'course.minimum-over-capacity': 'minimumPlaces',
  'course.capacity-under-taken': 'capacity',
  'course.in-the-past': 'days.0.date',
  'course.days-missing': 'days.0.date',
  'course.days-not-in-order': 'days.1.date',
  'course.days-not-consecutive': 'days.1.date',
  'course.day-ends-before-start': 'days.0.endsAt',
};
export function fieldOf(code: string): string | undefined {
  return FIELD_OF[code];
}
