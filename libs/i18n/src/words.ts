import type { Lang, PageLang } from './lang.ts';

/**
 * Words of one area, loaded when needed: in every language of `LANGS`, and in those of the public front that have the area. The type comes
 * from bokmål.
 */
export type Catalogue<W> = Readonly<Record<Lang, () => Promise<W>>> & Readonly<Partial<Record<PageLang, () => Promise<W>>>>;
