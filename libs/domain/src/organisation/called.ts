import { FIRST_NAMES } from './first-names.ts';
import { readWrittenName } from './written-contact.ts';
import { withoutInvisible } from './written-name.ts';

/** Given names that are as often a family name: behind another they are taken for one. */
const FAMILY_NAMES_TOO: ReadonlySet<string> = new Set(['ali', 'ahmed', 'mohammed', 'somby', 'martin', 'simon', 'william', 'daniel']);
const TITLE = /^(?:dr|prof|professor|doktor|fru|frk|frøken|hr|herr|mr|mrs|ms|miss|mx)\.?$/iu;
/** A name that is only whole with the word behind it: `Abdul Rahman`, `Abu Bakr`, `عبد الله`. */
const OPENS = /^(?:abd|abdul|abdel|abdal|abu|umm|عبد|أبو|ابو|أم)$/iu;
/** The family name stands first and is no way to greet; where a word ends cannot always be seen. */
const EAST_ASIAN = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const VIETNAMESE = /^(?:nguyễn|nguyen|trần|tran|lê|phạm|pham|hoàng|huỳnh|phan|vũ|võ|đặng|bùi|đỗ|hồ|ngô|dương|lý)$/iu;
/** `Hansen Kari`: endings that no given name has, before one that everybody knows. */
const FAMILY_ENDING = /(?:sen|stad|dal|dahl|haug|moen)$/iu;

/**
 * What somebody is called in a greeting: what she asks to be called, or else her first name, as she writes it. `Aase, Randi` is Randi, `Anne Berit Lien` Anne Berit and
 * `Aud Johannessen Evensen` Aud. What cannot be told is left whole: too formal is better than another's name.
 */
export function calledName(name: string, asked?: string | null): string {
  if (asked !== undefined && asked !== null && asked !== '') return asked;
  const plain = plainName(name);
  const words = wordsOf(readWrittenName(plain));
  return words.length === 0 ? plain : inOwnCase(givenWords(words).join(' '), words);
}

/** On one line, without what nobody sees. */
function plainName(name: string): string {
  return withoutInvisible(name.normalize('NFC')).replace(/\s+/gu, ' ').trim();
}

/** But for a title in front, and what stands in brackets or quotes beside it. */
function wordsOf(name: string): string[] {
  const words = name
    .replace(/\([^()]*\)|["“”«»][^"“”«»]*["“”«»]/gu, ' ')
    .split(/\s+/u)
    .map((word) => word.replace(/(?<![,;:])[,;:]+$/u, ''))
    .filter((word) => /\p{L}/u.test(word));
  return words.length > 1 && TITLE.test(words[0] ?? '') ? words.slice(1) : words;
}

function givenWords(words: readonly string[]): readonly string[] {
  const [first = '', second] = words;
  if (second === undefined) return words;
  if (EAST_ASIAN.test(first)) return words;
  if (VIETNAMESE.test(first)) return words.slice(-1);
  if (OPENS.test(first)) return words.slice(0, 2);
  const rest = familyFirst(words) ? words.slice(1) : words;
  return doubleOrFirst(rest);
}

/** `LIEN Ola`, as a form that marks the family name, and `Hansen Kari`, as a list sorts her. */
function familyFirst([first = '', second = '', ...more]: readonly string[]): boolean {
  if (isShouted(first) && ![second, ...more].some(isShouted)) return !isKnown(first);
  return FAMILY_ENDING.test(first) && !isKnown(first) && isKnown(second);
}

function doubleOrFirst([first = '', second = '', ...more]: readonly string[]): readonly string[] {
  if (isInitial(first)) return isKnown(second) ? [second] : [first, second, ...more].filter(Boolean);
  const isDouble = isKnown(first) && isKnown(second) && !FAMILY_NAMES_TOO.has(second.toLocaleLowerCase('nb'));
  return isDouble ? [first, second] : [first];
}

/** Also as Sámi writes it: `Ánne`. */
function isKnown(word: string): boolean {
  const small = word.toLocaleLowerCase('nb');
  return FIRST_NAMES.has(small) || FIRST_NAMES.has(small.replaceAll('á', 'a'));
}
const isInitial = (word: string): boolean => /^\p{L}\.?$/u.test(word);
/** More than one letter, and all of them large. */
const isShouted = (word: string): boolean => /\p{Lu}.*\p{Lu}/u.test(word) && !/\p{Ll}|\./u.test(word);

/** All in large or all in small letters is how a machine or a hurry writes; mixed is how she does. */
function inOwnCase(called: string, words: readonly string[]): string {
  const all = words.join(' ');
  const isTyped = !/\p{Ll}/u.test(all) || !/\p{Lu}/u.test(all);
  if (!isTyped || /\p{L}\./u.test(called)) return called;
  return called.toLocaleLowerCase('nb').replace(/(?<![\p{L}\p{M}])\p{L}/gu, (letter) => letter.toLocaleUpperCase('nb'));
}
