import { OFFICE_WORK, type OfficeWorkCounts } from '@igang/domain';
import { officeWorkIn } from '../../compiled/organisation/office-work.all.ts';
import type { Lang } from '../lang.ts';

/** What an office hands over, a line each; what there is none of is not named. */
export function officeWorkLines(lang: Lang, work: OfficeWorkCounts): string[] {
  const words = officeWorkIn[lang];
  return OFFICE_WORK.filter((kind) => work[kind] > 0).map((kind) => words[kind]({ n: work[kind] }));
}
