import type { CourseTask } from '@igang/contracts';
import {
  type Actor,
  type CourseAction,
  courseMachine,
  type CourseState,
  instantOf,
  localDate,
  may,
  type PlannedDay,
  type Target,
} from '@igang/domain';
import { CHANGEABLE } from './change-course-plan.ts';

export interface CourseSituation extends Target {
  readonly state: CourseState;
  readonly days: readonly PlannedDay[];
  readonly enrolmentDeadline: string;
  readonly confirmed: boolean;
  /** People with a place and no result yet. */
  readonly withoutResult: number;
}

/** What this reader can do with the course now. What would be refused is not in the list. */
export function courseTasks(actor: Actor, course: CourseSituation, now: Date): CourseTask[] {
  return [
    ...(may(actor, 'course.plan', course) ? planTasks(course, now) : []),
    ...(may(actor, 'course.run', course) ? runTasks(course, now) : []),
    ...(may(actor, 'enrolment.manage', course) && isUnderWay(course) ? (['add-enrolment'] as const) : []),
  ];
}

function planTasks(course: CourseSituation, now: Date): CourseTask[] {
  const can = (action: CourseAction): boolean => courseMachine.next(course.state, action) !== undefined;
  const ahead = now < startOf(course);
  const inTime = ahead && localDate(now) <= course.enrolmentDeadline;
  const people = takesPeople(course) && ahead;
  const tasks: readonly (readonly [CourseTask, boolean])[] = [
    ['edit', isChangeable(course, ahead)],
    ['publish', can('publish') && inTime],
    ['open', can('open') && inTime],
    ['close', can('close')],
    ['reopen', can('reopen') && inTime],
    ['confirm', people && !course.confirmed],
    ['extend', people],
    ['discard', course.state === 'draft'],
    ['cancel', can('cancel') && course.state !== 'draft'],
    ['change-capacity', people],
  ];
  return tasks.filter(([, possible]) => possible).map(([task]) => task);
}

function runTasks(course: CourseSituation, now: Date): CourseTask[] {
  const running = isUnderWay(course);
  const last = course.days.at(-1);
  const lastHasBegun = last !== undefined && now >= instantOf(last.date, last.startsAt);
  const tasks: readonly (readonly [CourseTask, boolean])[] = [
    // From the morning of the first day: people come before it begins.
    ['mark-attendance', running && localDate(now) >= localDate(startOf(course))],
    ['set-results', running && lastHasBegun],
    ['complete', running && now >= endOf(course) && course.withoutResult === 0],
  ];
  return tasks.filter(([, possible]) => possible).map(([task]) => task);
}

function isChangeable({ state }: CourseSituation, ahead: boolean): boolean {
  return CHANGEABLE.includes(state) && (state === 'draft' || ahead);
}

function takesPeople({ state }: CourseSituation): boolean {
  return state === 'open' || state === 'closed';
}

/** It has people, and is not done with. */
function isUnderWay(course: CourseSituation): boolean {
  return takesPeople(course) || course.state === 'held';
}

const NEVER = new Date(8.64e15);

function startOf({ days }: CourseSituation): Date {
  const first = days.at(0);
  return first === undefined ? NEVER : instantOf(first.date, first.startsAt);
}

function endOf({ days }: CourseSituation): Date {
  const last = days.at(-1);
  return last === undefined ? NEVER : instantOf(last.date, last.endsAt);
}
