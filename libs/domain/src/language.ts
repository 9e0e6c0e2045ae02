/** The languages of the product. Bokmål first: it is the source of every word's type, and the language when nothing is chosen. */
export const LANGS = ['nb', 'nn', 'en'] as const;
export type Lang = (typeof LANGS)[number];
