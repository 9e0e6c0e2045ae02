/** Scripts in which a joiner between two letters decides how they are written. */
const JOINING = String.raw`[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Mongolian}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Khmer}]`;
const NEEDED_JOINER = new RegExp(String.raw`(?<=${JOINING}\p{M}*)[\u200C\u200D](?=${JOINING})`, 'gu');
/** Characters that nobody sees: direction marks and overrides, soft hyphens, zero-width spaces, tags, fillers and variation selectors. */
const INVISIBLE = /[\p{Cf}\u034F\u115F\u1160\u17B4\u17B5\u180B-\u180F\u2028\u2029\u3164\uFFA0\uFE00-\uFE0F\u{E0100}-\u{E01EF}]/gu;

/** A text without what nobody sees, but for the joiners that Persian and Indic names are written with. */
export function withoutInvisible(text: string): string {
  const needed = new Set(Array.from(text.matchAll(NEEDED_JOINER), ({ index }) => index));
  return text.replace(INVISIBLE, (character, at: number) => (needed.has(at) ? character : ''));
}

/** No name begins with the signs of lists and formulas: `- Kari` is Kari. */
export function withoutBullet(text: string): string {
  return text.replace(/^[\s=+\-–—•*·@＝＋－＠]+/u, '');
}

/** A name has a letter, in whatever script. */
export function hasLetter(text: string): boolean {
  return /\p{L}/u.test(text);
}
