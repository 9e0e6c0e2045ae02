import { accept, type Decision, refuse } from '../decision.ts';
import { machine } from '../machine.ts';
import { addDays, type LocalDate, type LocalTime } from '../time.ts';

/** product.md section 3. "Full" is derived from places, never a state. */
export const COURSE_STATES = ['draft', 'published', 'open', 'closed', 'held', 'completed', 'cancelled'] as const;
export type CourseState = (typeof COURSE_STATES)[number];
export type CourseAction = 'publish' | 'open' | 'close' | 'reopen' | 'hold' | 'complete' | 'cancel';

export const courseMachine = machine<CourseState, CourseAction>(
  { name: 'course', refusal: 'course.not-possible', initial: 'draft' },
  ['publish', 'open', 'close', 'reopen', 'hold', 'complete', 'cancel'],
  {
    draft: { publish: 'published', cancel: 'cancelled' },
    published: { open: 'open', cancel: 'cancelled' },
    open: { close: 'closed', cancel: 'cancelled' },
    closed: { reopen: 'open', hold: 'held', cancel: 'cancelled' },
    held: { complete: 'completed' },
    completed: {},
    cancelled: {},
  },
);

/** People are on it, and it is still to come. */
export const BEFORE_HELD: readonly CourseState[] = ['open', 'closed'];
/** Announced, and still to come. */
export const COMING: readonly CourseState[] = ['published', 'open', 'closed'];
/** Announced, and not completed. */
export const NOT_OVER: readonly CourseState[] = ['published', 'open', 'closed', 'held'];
/** Still to come, announced or not. */
export const PLANNED_COURSE: readonly CourseState[] = ['draft', 'published', 'open', 'closed'];
/** It has been. */
export const HELD_COURSE: readonly CourseState[] = ['held', 'completed'];
/** Nothing more comes of it. */
export const COURSE_OVER: readonly CourseState[] = ['completed', 'cancelled'];
/** Never announced, or called off. */
export const NOT_PUBLISHED: readonly CourseState[] = ['draft', 'cancelled'];

export interface PlannedDay {
  readonly date: LocalDate;
  readonly startsAt: LocalTime;
  readonly endsAt: LocalTime;
}
export interface CoursePlan {
  readonly days: readonly PlannedDay[];
  readonly capacity: number;
  readonly minimumPlaces: number;
  /** Last day one can sign up, inclusive. */
  readonly enrolmentDeadline: LocalDate;
  /** Days that the course type prescribes; an igangsetterkurs has two, consecutive (domain.md 1.1). */
  readonly prescribedDays: number;
  readonly consecutive: boolean;
}

/** Whether a plan may be published: days complete, in order, in the future, deadline before the start. */
export function checkCoursePlan(plan: CoursePlan, today: LocalDate): Decision<CoursePlan> {
  return (
    checkDays(plan) ??
    checkConsecutive(plan) ??
    checkDates(plan, today) ??
    (plan.minimumPlaces > plan.capacity ? refuse('course.minimum-over-capacity', { places: plan.capacity }) : accept(plan))
  );
}

function checkDays({ days, prescribedDays }: CoursePlan) {
  if (days.length < prescribedDays) return refuse('course.days-missing', { days: prescribedDays });
  if (days.some((day) => day.endsAt <= day.startsAt)) return refuse('course.day-ends-before-start');
  const ordered = days.every((day, i) => i === 0 || before(days[i - 1], day));
  return ordered ? undefined : refuse('course.days-not-in-order');
}

function checkConsecutive({ days, consecutive }: CoursePlan) {
  if (!consecutive) return undefined;
  const inARow = days.every((day, i) => i === 0 || addDays(days[i - 1]?.date ?? day.date, 1) === day.date);
  return inARow ? undefined : refuse('course.days-not-consecutive');
}

function checkDates({ days, enrolmentDeadline }: CoursePlan, today: LocalDate) {
  const first = days[0]?.date ?? today;
  if (first < today) return refuse('course.in-the-past');
  return enrolmentDeadline > first ? refuse('course.deadline-after-start') : undefined;
}

function before(a: PlannedDay | undefined, b: PlannedDay): boolean {
  return a === undefined || a.date < b.date || (a.date === b.date && a.endsAt <= b.startsAt);
}

/** Go or no-go: a tentative course is confirmed when enough people hold a place. */
export function confirmCourse(taken: number, minimumPlaces: number, anyway: boolean): Decision<true> {
  return taken >= minimumPlaces || anyway ? accept(true) : refuse('course.too-few', { taken, minimum: minimumPlaces });
}

export interface Decidable {
  readonly state: CourseState;
  readonly confirmedAt: Date | null;
  /** Confirmed and offered. */
  readonly taken: number;
  readonly minimumPlaces: number;
}

/** Whether it is uncertain that a course will be held: nobody has said so, and fewer hold a place than are needed. */
export function isUndecided({ state, confirmedAt, taken, minimumPlaces }: Decidable): boolean {
  return ['published', 'open', 'closed'].includes(state) && confirmedAt === null && taken < minimumPlaces;
}

/** So many days before the start it is decided whether the course will be held, unless sign-up ends before that. */
export const GO_DAYS_BEFORE = 14;

export interface CourseCalendar {
  readonly enrolmentDeadline: LocalDate;
  readonly firstDay: LocalDate;
  /** The day the office has chosen; else it follows from the other two. */
  readonly confirmBy: LocalDate | null;
}

/** The day of go or no-go: the office's own choice, else two weeks before the start or the day after sign-up has ended. */
export function goDay({ enrolmentDeadline, firstDay, confirmBy }: CourseCalendar): LocalDate {
  const [afterDeadline, ahead] = [addDays(enrolmentDeadline, 1), addDays(firstDay, -GO_DAYS_BEFORE)];
  return confirmBy ?? (afterDeadline < ahead ? afterDeadline : ahead);
}

/** When to look whether enough have signed up: on that day, and for a course planned later than that when sign-up has ended. */
export function minimumCheckDay(calendar: CourseCalendar, today: LocalDate): LocalDate | undefined {
  const days = [goDay(calendar), addDays(calendar.enrolmentDeadline, 1)];
  return days.find((day) => day > today && day < calendar.firstDay);
}

/** Capacity may be lowered only to what is taken (product.md section 4, rule 1). */
export function changeCapacity(capacity: number, taken: number): Decision<number> {
  return capacity < taken ? refuse('course.capacity-under-taken', { taken }) : accept(capacity);
}
