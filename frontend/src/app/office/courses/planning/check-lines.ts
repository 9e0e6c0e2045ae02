import type { PlanCheck, PlanClash, PlanWarning } from '@igang/contracts';
import { named } from '@igang/i18n';
import type { OfficeCourseWords } from '@igang/i18n/training/courses/office.courses.nb';
import type { OfficePlanningWords } from '@igang/i18n/training/planning/office.planning.nb';
import { upperFirst } from '@igang/i18n/text';
import type { Told } from '../../parts/told.ts';

export interface CheckLines {
  readonly clashes: readonly string[];
  readonly warnings: readonly string[];
}
export interface CheckWords extends Told<OfficePlanningWords> {
  readonly courses: OfficeCourseWords;
}

/** What stands in the way and what is worth knowing, each as a sentence. */
export function checkLines({ clashes, warnings }: PlanCheck, told: CheckWords): CheckLines {
  return { clashes: clashes.map((clash) => clashLine(clash, told)), warnings: warnings.map((warning) => warningLine(warning, told)) };
}

function clashLine({ kind, name, date, startsAt, endsAt, course }: PlanClash, told: CheckWords): string {
  const { w, f, today } = told;
  return w.check[kind](name, f.days([{ date, startsAt, endsAt }], today), courseName(course, told));
}

export function warningLine({ kind, name, date, course }: PlanWarning, told: CheckWords): string {
  const { w, f, today } = told;
  const day = f.day(date, today);
  if (kind === 'room-small') return w.check['room-small'](name);
  if (kind === 'venue-closed') return w.check['venue-closed'](name, day);
  if (kind === 'same-county') return w.check['same-county'](courseName(course, told), day, name);
  if (kind === 'quiet-day') return upperFirst(w.check['quiet-day'](day, named(w.check.quiet, name) ?? ''));
  return upperFirst(w.check[kind](kind === 'holiday' ? upperFirst(day) : day, name));
}

/** Another office's course says whose it is. */
function courseName(course: PlanClash['course'], { w, f, courses }: CheckWords): string {
  if (course === null) return w.check.otherDraft;
  const name = courses.inPlace(course.type[f.lang], course.place);
  return course.own ? name : `${name} (${course.officeName})`;
}
