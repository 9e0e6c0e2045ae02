import { type CourseAsTold, type CourseNews, courseNews, type LocalDate } from '@igang/domain';
import type { CourseAsKept } from '../../../training/courses/index.ts';

/** What a mail about a changed course is made from; from `NEWS_COLUMNS`. */
export interface ChangedCourse {
  readonly asIs: CourseAsKept;
  /** As she last heard that it is; null when nothing has changed since. */
  readonly asTold: CourseAsKept | null;
  readonly changeId: string | null;
  readonly trainerNames: Readonly<Record<string, string>>;
}

/** What is new to her; the link only to those who are given it. */
export function newsOf(changed: ChangedCourse, today: LocalDate, getsLink: boolean): CourseNews | undefined {
  const { asIs, asTold, trainerNames } = changed;
  if (asTold === null) return undefined;
  const told = (kept: CourseAsKept): CourseAsTold => ({
    ...kept,
    link: getsLink ? kept.link : null,
    trainers: kept.trainerIds.flatMap((id) => trainerNames[id] ?? []).toSorted((a, b) => a.localeCompare(b, 'nb')),
  });
  return courseNews(told(asTold), told(asIs), today);
}
