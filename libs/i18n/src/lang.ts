import { isWhole, type Lang, languageOf, type LanguageRow, LANGS, PAGE_LANGS, type PageLang, recordOf } from '@igang/domain';

export { isWhole, type Lang, languageOf, type LanguageRow, LANGS, PAGE_LANGS, type PageLang };

/** What each of `LANGS` calls itself. */
export const LANG_NAMES = recordOf(LANGS, (lang) => languageOf(lang).name);

/** A word for every key: written `{ … } satisfies Names<Key>`, so that a key without its word does not compile. */
export type Names<K extends PropertyKey> = Readonly<Record<K, string>>;

/** The word for a key that comes from outside (a file, another's list); undefined when there is none. */
export function named<W>(names: Readonly<Record<string, W>>, key: string | number): W | undefined {
  return Object.hasOwn(names, key) ? names[key] : undefined;
}

/**
 * The first language that pages can be read in, in an `Accept-Language` header or `navigator.languages`. Who asks for Norwegian, a
 * neighbour's language or Northern Sámi reads bokmål, unless the language has a row of its own.
 */
export function preferredPageLang(wanted: readonly string[], among: readonly PageLang[] = PAGE_LANGS): PageLang {
  const codes = wanted.map((tag) => tag.trim().split('-')[0]?.toLowerCase() ?? '');
  return codes.map((code) => (!among.includes(code) && NEAR_BOKMAL.has(code) ? 'nb' : code)).find((code) => among.includes(code)) ?? 'nb';
}

/** The same for who answers in words that only the whole languages have. */
export function preferredLang(wanted: readonly string[]): Lang {
  return languageOf(preferredPageLang(wanted)).otherwise;
}

const NEAR_BOKMAL = new Set(['no', 'da', 'sv', 'se']);

/** Picks singular or plural: `plural(1, 'plass', 'plasser')` is `1 plass`. Norwegian and English share the rule. */
export function plural(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
