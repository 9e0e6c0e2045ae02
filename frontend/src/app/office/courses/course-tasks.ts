import type { CourseTask, EnrolmentRow, StaffCourse } from '@igang/contracts';
import { PLACE_HOLDING } from '@igang/domain';

/** The one next step of a course; undefined when it goes by itself. */
export type NextTask = 'publish' | 'confirm' | 'attendance' | 'results' | 'complete';

export function nextTask({ can, confirmedAt }: Pick<StaffCourse, 'can' | 'confirmedAt'>): NextTask | undefined {
  const may = (task: CourseTask): boolean => can.includes(task);
  if (may('publish')) return 'publish';
  if (may('complete')) return 'complete';
  if (may('set-results')) return 'results';
  if (may('mark-attendance')) return 'attendance';
  return may('confirm') && confirmedAt === null ? 'confirm' : undefined;
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
