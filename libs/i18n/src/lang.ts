import { type Lang, LANGS } from '@igang/domain';

export { type Lang, LANGS };

export const LOCALES: Readonly<Record<Lang, string>> = { nb: 'nb-NO', nn: 'nn-NO', en: 'en-GB' };

/** Whose way of writing numbers: browsers without nynorsk would take the phone's own. */
export const NUMBERS: Readonly<Record<Lang, string>> = { nb: 'nb-NO', nn: 'nb-NO', en: 'en-GB' };

/** What each language calls itself. */
export const LANG_NAMES: Readonly<Record<Lang, string>> = { nb: 'Bokmål', nn: 'Nynorsk', en: 'English' };

/** A word for every key: written `{ … } satisfies Names<Key>`, so that a key without its word does not compile. */
export type Names<K extends PropertyKey> = Readonly<Record<K, string>>;

/** The word for a key that comes from outside (a file, another's list); undefined when there is none. */
export function named<W>(names: Readonly<Record<string, W>>, key: string | number): W | undefined {
  return Object.hasOwn(names, key) ? names[key] : undefined;
}

export function isLang(value: unknown): value is Lang {
  return LANGS.some((lang) => lang === value);
}

/** The first language we have in an `Accept-Language` header or `navigator.languages`; `no` and `da`, `sv`, `se` read bokmål. */
export function preferredLang(wanted: readonly string[]): Lang {
  const known = wanted.map((tag) => tag.trim().slice(0, 2).toLowerCase()).map((tag) => (NEAR_BOKMAL.has(tag) ? 'nb' : tag));
  return known.find(isLang) ?? 'nb';
}

const NEAR_BOKMAL = new Set(['no', 'da', 'sv', 'se']);

/** Picks singular or plural: `plural(1, 'plass', 'plasser')` is `1 plass`. Norwegian and English share the rule. */
export function plural(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
