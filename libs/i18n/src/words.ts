import type { Lang } from './lang.ts';

/**
 * Words of one area in every language, loaded when needed. The type comes from bokmål; a key missing in nynorsk or
 * English is a compile error in that file (`export const nn: PublicWords = …`).
 */
export type Catalogue<W> = Readonly<Record<Lang, () => Promise<W>>>;
