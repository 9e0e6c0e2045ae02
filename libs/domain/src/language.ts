/**
 * The languages in which everything is said: pages, mails, papers, refusals, and the names that people give in each. Bokmål first: it is the
 * source of every word's type, and the language when nothing is chosen.
 */
export const LANGS = ['nb', 'nn', 'en'] as const;
export type Lang = (typeof LANGS)[number];

/** What there is to know of a language beside its words. */
export interface LanguageRow {
  /** What it calls itself. */
  readonly name: string;
  /** For who asks by standards (BCP 47): papers, feeds. */
  readonly locale: string;
  /** Whose way of writing numbers: browsers without nynorsk would take the phone's own. */
  readonly numbers: string;
  /** How half past ten is written. Where it is a full stop, a whole hour has no minutes. */
  readonly clock: '10.30' | '10:30';
  readonly direction: 'ltr' | 'rtl';
  /** The only signs it quotes with; a language without may quote as it likes. */
  readonly quotes?: readonly [open: string, close: string];
  /** What is read, and what is written to her, where it has no words of its own. Itself in a language in which everything is said. */
  readonly otherwise: Lang;
}

/**
 * A row a language. One that is not of `LANGS` is for reading the public front alone (ADR 35): it is offered there, nothing is stored in it,
 * and its words are `libs/i18n/messages/<code>`.
 */
export const LANGUAGES: Readonly<Record<Lang, LanguageRow>> & Readonly<Record<string, LanguageRow>> = {
  nb: { name: 'Bokmål', locale: 'nb-NO', numbers: 'nb-NO', clock: '10.30', direction: 'ltr', quotes: ['«', '»'], otherwise: 'nb' },
  nn: { name: 'Nynorsk', locale: 'nn-NO', numbers: 'nb-NO', clock: '10.30', direction: 'ltr', quotes: ['«', '»'], otherwise: 'nn' },
  en: { name: 'English', locale: 'en-GB', numbers: 'en-GB', clock: '10:30', direction: 'ltr', quotes: ['“', '”'], otherwise: 'en' },
};

/** A language that pages can be read in: one of `LANGS`, or one of the public front. */
export type PageLang = string;

export const PAGE_LANGS: readonly PageLang[] = Object.keys(LANGUAGES);

/** Whether everything is said in it, or only the public front. */
export function isWhole(lang: PageLang): lang is Lang {
  return languageOf(lang).otherwise === lang;
}

/** Of a code that is no language, bokmål's. */
export function languageOf(lang: PageLang): LanguageRow {
  return LANGUAGES[lang] ?? LANGUAGES.nb;
}
