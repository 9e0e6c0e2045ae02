import type { PlanCheck, PlanClash, PlanWarning } from '@igang/contracts';
import { named } from '@igang/i18n';
import type { OfficeCoursesWords } from '@igang/i18n/words/training/office-courses';
import type { OfficePlanningWords } from '@igang/i18n/words/training/office-planning';
import { upperFirst } from '@igang/i18n/text';
import type { Told } from '../../parts/told.ts';
import { courseTitle } from '../../parts/course-title.ts';

export interface CheckLines {
  readonly clashes: readonly string[];
  readonly warnings: readonly string[];
}
export interface CheckWords extends Told<OfficePlanningWords> {
  readonly courses: OfficeCoursesWords;
}

/** What stands in the way and what is worth knowing, each as a sentence. */
export function checkLines({ clashes, warnings }: PlanCheck, told: CheckWords): CheckLines {
  return { clashes: clashes.map((clash) => clashLine(clash, told)), warnings: warnings.map((warning) => warningLine(warning, told)) };
}

function clashLine({ kind, name, date, startsAt, endsAt, course }: PlanClash, told: CheckWords): string {
  const { w, f, today } = told;
  return w.check[kind]({ name, when: f.days([{ date, startsAt, endsAt }], today), course: courseName(course, told) });
}

export function warningLine({ kind, name, date, course }: PlanWarning, told: CheckWords): string {
  const { w, f, today } = told;
  const day = f.day(date, today);
  if (kind === 'room-small') return w.check['room-small']({ room: name });
  if (kind === 'venue-closed') return w.check['venue-closed']({ venue: name, day });
  if (kind === 'same-county') return w.check['same-county']({ course: courseName(course, told), day, county: name });
  if (kind === 'quiet-day') return upperFirst(w.check['quiet-day']({ day, why: named(w.check.quiet, name) ?? '' }));
  return upperFirst(w.check[kind]({ day: kind === 'holiday' ? upperFirst(day) : day, name }));
}

/** Another office's course says whose it is. */
function courseName(course: PlanClash['course'], { w, f, courses }: CheckWords): string {
  if (course === null) return w.check.otherDraft;
  const name = courseTitle(courses, course.type[f.lang], course.place);
  return course.own ? name : `${name} (${course.officeName})`;
}
