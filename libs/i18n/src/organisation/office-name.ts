import type { Lang } from '../lang.ts';

const DISTRICT: Readonly<Record<Lang, string>> = {
  nb: 'distriktskontoret for',
  nn: 'distriktskontoret for',
  en: 'the district office for',
};
const IS_OFFICE = /kontor|office/i;

/**
 * An office in a sentence. Most are named after their counties, and "Rogaland og Agder will call you" says that two counties will:
 * `distriktskontoret for Rogaland og Agder`. One whose own name says what it is (`Hovedkontoret`) keeps it.
 */
export function officeName(lang: Lang, name: string): string {
  return IS_OFFICE.test(name) ? name : `${DISTRICT[lang]} ${name}`;
}
