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

/** Was there every day; late and left early count as being there. */
export function wasThereAllDays({ attendance }: Pick<EnrolmentRow, 'attendance'>, dayIds: readonly string[]): boolean {
  return dayIds.every((dayId) => attendance.some((mark) => mark.dayId === dayId && mark.presence !== 'absent'));
}

/** Whom the shortcut "everybody who was there has passed" is about. */
export function mayPassAll<R extends DayRow>(rows: readonly R[], dayIds: readonly string[]): R[] {
  return rows.filter((row) => row.result === null && row.can.includes('set-result') && wasThereAllDays(row, dayIds));
}

export function presentCount(rows: readonly Pick<EnrolmentRow, 'attendance'>[], dayId: string): number {
  return rows.filter(({ attendance }) => attendance.some((mark) => mark.dayId === dayId && mark.presence !== 'absent')).length;
}
