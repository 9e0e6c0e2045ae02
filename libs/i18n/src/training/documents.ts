import { documentsIn } from '../../compiled/training/documents.all.ts';
import type { Lang } from '../lang.ts';

/** A day of a course as a calendar names it: by its number where there are more. */
export function courseDay(title: string, { number, of }: { readonly number: number; readonly of: number }, lang: Lang): string {
  return of === 1 ? title : documentsIn[lang].calendar.day({ title, number, of });
}
