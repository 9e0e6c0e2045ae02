import { isLocalDate, type LocalDate, quietDay } from '@igang/domain';
import type { OfficeCourseWords } from '@igang/i18n/training/courses/office.courses.nb';
import type { OfficePlanningWords } from '@igang/i18n/training/planning/office.planning.nb';
import type { Told } from '../../parts/told.ts';
import { isUsualDeadline, suggestedDeadline } from './course-plan.ts';

/** Which last day to sign up is suggested, and why; nothing when there is none but the first day itself. */
export function deadlineHint(first: LocalDate, { w: { form: w }, f, today }: Told<OfficeCourseWords>): string | undefined {
  const day = suggestedDeadline(first, today);
  if (day === '' || day === first) return undefined;
  const text = f.day(day, today);
  return isUsualDeadline(day, first) ? w.deadlineHint(text) : w.deadlineSoon(text);
}

/** Few are at home to sign up on the last day. */
export function quietDeadline(deadline: string, { check: w }: OfficePlanningWords): string | undefined {
  const quiet = isLocalDate(deadline) ? quietDay(deadline) : undefined;
  return quiet && w.quietDeadline(w.quiet[quiet]);
}
