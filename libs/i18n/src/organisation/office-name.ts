import { officeNameIn } from '../../compiled/organisation/office-name.all.ts';
import type { Lang } from '../lang.ts';

const IS_OFFICE = /kontor|office/i;

/**
 * An office in a sentence. Most are named after their counties, and "Rogaland og Agder will call you" says that two counties will:
 * `distriktskontoret for Rogaland og Agder`. One whose own name says what it is (`Hovedkontoret`) keeps it.
 */
export function officeName(lang: Lang, name: string): string {
  return IS_OFFICE.test(name) ? name : officeNameIn[lang].district({ name });
}
