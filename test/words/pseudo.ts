/** A language that does not exist: every text of the words a third longer, and between marks that nothing of ours has and every font can write. */
export const [OPEN, CLOSE] = ['¡', '¿'] as const;
/** German and Finnish take a third more room than English. */
export const LONGER = 0.4;
export const MORE = ' ~~~~';

export const pseudo = (text: string): string =>
  text === '' ? '' : `${OPEN}${text}${MORE.repeat(Math.ceil((text.length * LONGER) / MORE.length))}${CLOSE}`;

/** The same words in the pseudo-language, also those that are told something first. */
export function pseudoWords<W>(words: W): W {
  const inner = (one: unknown): unknown => {
    if (typeof one === 'string') return pseudo(one);
    if (typeof one === 'function') return (...told: unknown[]) => inner((one as (...args: unknown[]) => unknown)(...told));
    if (Array.isArray(one)) return one.map(inner);
    return typeof one === 'object' && one !== null ? Object.fromEntries(Object.entries(one).map(([key, its]) => [key, inner(its)])) : one;
  };
  return inner(words) as W;
}

/** What stands outside of the marks. Innermost first: a text may be told another one. */
export function outside(text: string): string {
  const left = text.replaceAll(new RegExp(`${OPEN}[^${OPEN}${CLOSE}]*${CLOSE}`, 'gu'), ' ');
  return left === text ? left : outside(left);
}

/** In small letters, put together where they are divided. */
export const wordsOf = (text: string): string[] =>
  text
    .replaceAll(/[\u00ad\u2011]/gu, '')
    .toLowerCase()
    .match(/\p{L}{2,}/gu) ?? [];
