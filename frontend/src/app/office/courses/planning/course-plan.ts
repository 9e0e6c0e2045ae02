import type { CourseForm, CourseTemplate, CourseTypeView, PlanProposal, StaffCourse } from '@igang/contracts';
import { addDays, daysBetween, instantOf, isLocalDate, type LocalDate } from '@igang/domain';

/** What the form holds: as the contract, with empty text where nothing is written yet. */
export interface CoursePlan {
  officeId: string;
  courseTypeId: string;
  form: CourseForm;
  venueId: string;
  onlineLink: string;
  room: string;
  days: PlannedDay[];
  capacity: number;
  minimumPlaces: number;
  enrolmentDeadline: string;
  /** Empty: two weeks before, or the day after the deadline. */
  confirmBy: string;
  trainerIds: string[];
  message: string;
  overrideReason: string;
}
/** `roomIds`: rooms of the venue's register, that day. */
export interface PlannedDay extends DayPlan {
  roomIds: string[];
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
    form: 'physical',
    venueId: '',
    onlineLink: '',
    room: '',
    days: [
      { date: '', ...HOURS, roomIds: [] },
      { date: '', ...HOURS, roomIds: [] },
    ],
    capacity: 16,
    minimumPlaces: 8,
    enrolmentDeadline: '',
    confirmBy: '',
    trainerIds: [],
    message: '',
    overrideReason: '',
  };
}

export function planOf(course: StaffCourse): CoursePlan {
  const { officeId, courseTypeId, form, venue, days, rooms, capacity, minimumPlaces, enrolmentDeadline, trainers } = course;
  const roomsOf = (dayId: string): string[] => rooms.filter((room) => room.dayId === dayId).map(({ id }) => id);
  return {
    ...{ officeId, courseTypeId, form, capacity, minimumPlaces, enrolmentDeadline },
    confirmBy: course.chosenConfirmBy ?? '',
    venueId: venue?.id ?? '',
    onlineLink: course.onlineLink ?? '',
    room: rooms.length > 0 ? '' : course.room,
    days: days.map(({ id, date, startsAt, endsAt }) => ({ date, startsAt, endsAt, roomIds: roomsOf(id) })),
    trainerIds: trainers.map(({ id }) => id),
    message: course.message ?? '',
    overrideReason: course.overrideReason ?? '',
  };
}

/** Where a new plan begins: how it is remembered on the device, and how far its days are from the first. */
export interface PlanStart {
  readonly key: string;
  readonly plan: CoursePlan;
  readonly after: readonly number[] | undefined;
}

/** The same again at other times. */
export function copyOf(course: StaffCourse): PlanStart {
  const plan = planOf(course);
  const first = plan.days[0]?.date ?? '';
  return {
    key: `copy-course.${course.id}`,
    plan: { ...plan, days: plan.days.map((day) => ({ ...day, date: '' })), enrolmentDeadline: '', confirmBy: '', overrideReason: '' },
    after: plan.days.map(({ date }) => daysBetween(first, date)),
  };
}

export function fromTemplate({ id, content }: CourseTemplate, officeId: string): PlanStart {
  const { venueId, days, trainerIds, ...rest } = content;
  const plan = {
    ...emptyPlan(officeId),
    ...rest,
    venueId: venueId ?? '',
    trainerIds: [...trainerIds],
    days: days.map(({ startsAt, endsAt, roomIds }) => ({ date: '', startsAt, endsAt, roomIds: [...roomIds] })),
  };
  return { key: `template-course.${id}`, plan, after: days.map(({ after }) => after) };
}

/** Complete enough to ask about. */
export function isWholeDay({ date, startsAt, endsAt }: DayPlan): boolean {
  return isLocalDate(date) && startsAt !== '' && endsAt !== '';
}

const MOST_PLACES = 500;

/** What is written so far, as far as it can be asked about; undefined before there is an office. */
export function proposalOf(plan: CoursePlan, courseId: string | undefined): PlanProposal | undefined {
  const { officeId, days, trainerIds, capacity } = plan;
  if (officeId === '') return undefined;
  const isNumber = Number.isInteger(capacity) && capacity > 0 && capacity <= MOST_PLACES;
  return {
    ...{ officeId, trainerIds, days: days.filter(isWholeDay) },
    ...(courseId === undefined ? {} : { courseId }),
    ...(isNumber ? { capacity } : {}),
    ...whereOf(plan),
  };
}

function whereOf({ form, venueId, room }: CoursePlan): Pick<PlanProposal, 'venueId' | 'room'> {
  return form === 'online' || venueId === '' ? {} : { venueId, room };
}

/** As many days as the type prescribes; days that were filled in stay. */
export function withType(plan: CoursePlan, type: Pick<CourseTypeView, 'id' | 'days'> | undefined): CoursePlan {
  if (type === undefined) return plan;
  const last = plan.days.at(-1);
  const days = Array.from({ length: type.days }, (_, i): PlannedDay => plan.days[i] ?? { ...HOURS, roomIds: [], ...last, date: '' });
  return { ...plan, courseTypeId: type.id, days };
}

/** The first day is chosen: the others follow at their distance (`after`) when that is known, and the deadline is suggested. */
export function withFirstDay(plan: CoursePlan, date: LocalDate, after: readonly number[] | undefined, today: LocalDate): CoursePlan {
  const days = plan.days.map((day, i) => {
    const distance = i === 0 ? 0 : after?.[i];
    return i > 0 && (distance === undefined || date === '') ? day : { ...day, date: date === '' ? '' : addDays(date, distance ?? 0) };
  });
  const enrolmentDeadline = plan.enrolmentDeadline === '' || date === '' ? suggestedDeadline(date, today) : plan.enrolmentDeadline;
  return {
    ...plan,
    days,
    enrolmentDeadline: enrolmentDeadline > date ? suggestedDeadline(date, today) : enrolmentDeadline,
    confirmBy: plan.confirmBy > date ? '' : plan.confirmBy,
  };
}

/** One that has begun is entered afterwards, without sign-up. */
export function hasBegun({ days }: Pick<CoursePlan, 'days'>, now: Date): boolean {
  const [first] = days;
  return first !== undefined && isWholeDay(first) && instantOf(first.date, first.startsAt) <= now;
}

export function isUsualDeadline(day: LocalDate, first: LocalDate): boolean {
  return daysBetween(day, first) === DEADLINE_DAYS;
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
  'course.room-taken': 'overrideReason',
  'course.trainer-taken': 'overrideReason',
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
