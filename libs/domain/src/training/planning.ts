import type { PlannedDay } from './course.ts';
import { accept, type Decision, refuse } from '../decision.ts';
import { addDays, daysBetween, type LocalDate, type LocalTime, weekdayOf } from '../time.ts';

/** Half a year as offices plan it: January to June, July to December. */
export interface HalfYear {
  /** `2026-1`, `2026-2`. */
  readonly name: string;
  readonly from: LocalDate;
  readonly until: LocalDate;
}

export function halfYearOf(date: LocalDate): HalfYear {
  const [year, isSpring] = [date.slice(0, 4), date.slice(5, 7) <= '06'];
  return isSpring
    ? { name: `${year}-1`, from: `${year}-01-01`, until: `${year}-06-30` }
    : { name: `${year}-2`, from: `${year}-07-01`, until: `${year}-12-31` };
}

/** The half-year `steps` after this one; negative goes back. */
export function halfYearAfter({ from }: HalfYear, steps: number): HalfYear {
  const months = Number(from.slice(0, 4)) * 2 + (from.slice(5, 7) === '01' ? 0 : 1) + steps;
  return halfYearOf(`${String(Math.floor(months / 2))}-${months % 2 === 0 ? '01' : '07'}-01`);
}

/** The half-year called so, undefined when nothing is. */
export function halfYearNamed(name: string): HalfYear | undefined {
  const [, year, half] = /^(\d{4})-([12])$/.exec(name) ?? [];
  return year === undefined ? undefined : halfYearOf(`${year}-${half === '1' ? '01' : '07'}-01`);
}

/** The same days with the first one on `first`; hours and the days between them stay. */
export function moveDays<D extends PlannedDay>(days: readonly D[], first: LocalDate): D[] {
  const by = daysBetween(days[0]?.date ?? first, first);
  return days.map((day) => ({ ...day, date: addDays(day.date, by) }));
}

/** The deadline goes along with the first day, but is never before today nor after the start. */
export function movedDeadline(deadline: LocalDate, from: LocalDate, to: LocalDate, today: LocalDate): LocalDate {
  const wanted = addDays(deadline, daysBetween(from, to));
  const latest = wanted > to ? to : wanted;
  return latest < today ? today : latest;
}

export const TRAINER_TIMES = ['away', 'free'] as const;
/** When a trainer is away, or the only times she is free; with a weekday only those days, with hours only then. */
export interface TrainerTime {
  readonly kind: (typeof TRAINER_TIMES)[number];
  readonly fromDay: LocalDate;
  readonly untilDay: LocalDate;
  /** ISO weekday, 1 Monday … 7 Sunday. */
  readonly weekday: number | null;
  readonly startsAt: LocalTime | null;
  readonly endsAt: LocalTime | null;
}

/**
 * Whether a trainer can lead that day: `away` when she is blocked out for any part of it, `outside` when she has said when
 * she is free in that period and this is not it, `free` otherwise. She who has said nothing is free.
 */
export function trainerStanding(times: readonly TrainerTime[], day: PlannedDay): 'free' | 'away' | 'outside' {
  const near = times.filter((time) => time.fromDay <= day.date && day.date <= time.untilDay);
  if (near.some((time) => time.kind === 'away' && isThatWeekday(time, day) && overlaps(time, day))) return 'away';
  const offered = near.filter(({ kind }) => kind === 'free');
  return offered.length === 0 || offered.some((time) => isThatWeekday(time, day) && holds(time, day)) ? 'free' : 'outside';
}

function isThatWeekday({ weekday }: TrainerTime, { date }: PlannedDay): boolean {
  return weekday === null || weekday === weekdayOf(date);
}
function overlaps({ startsAt, endsAt }: TrainerTime, day: PlannedDay): boolean {
  return startsAt === null || endsAt === null || (startsAt < day.endsAt && day.startsAt < endsAt);
}
function holds({ startsAt, endsAt }: TrainerTime, day: PlannedDay): boolean {
  return startsAt === null || endsAt === null || (startsAt <= day.startsAt && day.endsAt <= endsAt);
}

/** Where a course is: `both` is at a place and on line. */
export const COURSE_FORMS = ['physical', 'online', 'both'] as const;
export type CourseForm = (typeof COURSE_FORMS)[number];

/** What a trainer is told of a course of hers. */
export const TRAINER_NOTICES = ['added', 'changed', 'removed', 'cancelled'] as const;
export type TrainerNoticeKind = (typeof TRAINER_NOTICES)[number];

/** Who may attend: anybody, those who have passed a course once, those who are qualified now. */
export const AUDIENCES = ['anyone', 'trained', 'qualified'] as const;
export type Audience = (typeof AUDIENCES)[number];

/** What a course that is held stands on: changed under it, attendance, results and certificates would mean something else. */
export interface CourseTypeGround {
  readonly days: number;
  readonly consecutive: boolean;
  readonly allDaysRequired: boolean;
  readonly qualifies: boolean;
}

/** A type that courses stand on keeps its ground; whoever needs another closes it and makes a new type. */
export function changeCourseType(before: CourseTypeGround, after: CourseTypeGround, courses: number): Decision<true> {
  const same =
    before.days === after.days &&
    before.consecutive === after.consecutive &&
    before.allDaysRequired === after.allDaysRequired &&
    before.qualifies === after.qualifies;
  return same || courses === 0 ? accept(true) : refuse('course-type.in-use', { courses });
}
