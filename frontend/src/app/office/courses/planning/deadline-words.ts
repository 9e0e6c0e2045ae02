import { isLocalDate, type LocalDate, quietDay } from '@igang/domain';
import type { OfficeCoursesWords } from '@igang/i18n/words/training/office-courses';
import type { OfficePlanningWords } from '@igang/i18n/words/training/office-planning';
import type { Told } from '../../parts/told.ts';
import { isUsualDeadline, suggestedDeadline } from './course-plan.ts';

/** Which last day to sign up is suggested, and why; nothing when there is none but the first day itself. */
export function deadlineHint(first: LocalDate, { w: { form: w }, f, today }: Told<OfficeCoursesWords>): string | undefined {
  const day = suggestedDeadline(first, today);
  if (day === '' || day === first) return undefined;
  const text = f.day(day, today);
  return isUsualDeadline(day, first) ? w.deadlineHint({ day: text }) : w.deadlineSoon({ day: text });
}

/** Few are at home to sign up on the last day. */
export function quietDeadline(deadline: string, { check: w }: OfficePlanningWords): string | undefined {
  const quiet = isLocalDate(deadline) ? quietDay(deadline) : undefined;
  return quiet && w.quietDeadline({ why: w.quiet[quiet] });
}
