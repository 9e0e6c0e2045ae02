import type { CourseTask, EnrolmentRow, StaffCourse } from '@igang/contracts';
import { instantOf, localDate, type LocalDate, PLACE_HOLDING, type PlannedDay } from '@igang/domain';

/** The one next step of a course; undefined when it goes by itself. */
export type NextTask = 'publish' | 'confirm' | 'people' | 'attendance' | 'results' | 'complete';

type Standing = Pick<StaffCourse, 'can' | 'confirmedAt' | 'confirmBy' | 'taken' | 'minimumPlaces'> & {
  readonly days: readonly PlannedDay[];
};

export function nextTask(course: Standing, now: Date): NextTask | undefined {
  const may = (task: CourseTask): boolean => course.can.includes(task);
  if (may('publish')) return 'publish';
  if (may('mark-attendance')) return taskOfDay(course, now);
  return may('confirm') && isToBeDecided(course, localDate(now)) ? 'confirm' : undefined;
}

/** Entered by hand after it began, nobody is on it yet. Results can be set from when the last day begins; who came is noted first. */
function taskOfDay(course: Standing, now: Date): NextTask {
  if (course.taken === 0) return 'people';
  if (course.can.includes('complete')) return 'complete';
  return course.can.includes('set-results') && isOver(course, now) ? 'results' : 'attendance';
}

function isOver({ days }: Standing, now: Date): boolean {
  const last = days.at(-1);
  return last === undefined || instantOf(last.date, last.endsAt) <= now;
}

/** Not before its day: months ahead, few have signed up for any course. With enough people it goes without a word. */
function isToBeDecided({ confirmedAt, confirmBy, taken, minimumPlaces }: Standing, today: LocalDate): boolean {
  return confirmedAt === null && confirmBy <= today && taken < minimumPlaces;
}

type DayRow = Pick<EnrolmentRow, 'state' | 'attendance' | 'can' | 'result'>;

/** Those who stand on the list of the course day: people with a place. */
export function comes({ state }: Pick<EnrolmentRow, 'state'>): boolean {
  return state !== 'offered' && PLACE_HOLDING.includes(state);
}

/** How many of the days she was there; late and left early count as being there. Undefined while a day is not marked. */
export function daysThere({ attendance }: Pick<EnrolmentRow, 'attendance'>, dayIds: readonly string[]): number | undefined {
  const marks = dayIds.map((dayId) => attendance.find((mark) => mark.dayId === dayId));
  if (marks.some((mark) => mark === undefined)) return undefined;
  return marks.filter((mark) => mark?.presence !== 'absent').length;
}

/** Whom the shortcut "everybody who was there has passed" is about: all days, or at least one, as the course type asks. */
export function mayPassAll<R extends DayRow>(rows: readonly R[], dayIds: readonly string[], allDaysRequired: boolean): R[] {
  const enough = allDaysRequired ? dayIds.length : 1;
  return rows.filter((row) => row.result === null && row.can.includes('set-result') && (daysThere(row, dayIds) ?? 0) >= enough);
}

export function presentCount(rows: readonly Pick<EnrolmentRow, 'attendance'>[], dayId: string): number {
  return rows.filter(({ attendance }) => attendance.some((mark) => mark.dayId === dayId && mark.presence !== 'absent')).length;
}
