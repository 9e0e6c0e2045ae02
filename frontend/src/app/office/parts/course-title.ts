import type { OfficeCoursesWords } from '@igang/i18n/words/training/office-courses';

/** `Igangsetterkurs i Sandnes`, `Igangsetterkurs på nett`: `place` is empty when the course is online. */
export function courseTitle(w: Pick<OfficeCoursesWords, 'inPlace' | 'online'>, type: string, place: string): string {
  return place === '' ? w.online({ type }) : w.inPlace({ type, place });
}
