/** What compiled messages call: `{place, at}`, `{office, office}`, and the forms of languages that count in more than two. */
import { atPlace } from './at-place.ts';
import type { Lang, PageLang } from './lang.ts';
import { officeName } from './organisation/office-name.ts';
import { upperFirst } from './text.ts';

/** `i Sandnes`, `på Nærbø`, `in Bergen`. */
export function at(lang: Lang, place: string): string {
  return lang === 'en' ? `in ${place}` : atPlace(place);
}

/** `distriktskontoret for Rogaland` */
export function office(lang: Lang, name: string): string {
  return officeName(lang, name);
}

/** `I morgen kl. 18`: where a sentence of this language begins with what is handed in. */
export const capital = (_: PageLang, text: string): string => upperFirst(text);

/** `forms`: a letter for every count up to 199, after which they come again by the hundred. The browser need not know the language. */
export function form(forms: string, count: number): string {
  return forms.charAt(count < HUNDREDS ? count : 100 + (count % 100));
}

const HUNDREDS = 200;
