import { FIRST_NAMES } from '../organisation/first-names.ts';

/** What a note to the office may give away about somebody in a group. */
export type FindingKind = 'id-number' | 'phone' | 'email' | 'name' | 'health';
export interface Finding {
  readonly kind: FindingKind;
  /** The words themselves, as they were written. */
  readonly text: string;
}

/**
 * Looks through a note for what could tell who is in a group or how somebody is (product.md section 6: scanned with a warning before
 * saving). It runs where the note is written, and again where it is received. It finds what looks so: a place can be taken for a name,
 * and a rare name standing first in a sentence is not seen.
 * @param known names that may stand in a note, such as the place and the venue of the group
 */
export function scanNote(note: string, known: readonly string[] = []): Finding[] {
  const numbers = matches(note, GROUPED_ID_NUMBER, 'id-number').filter(({ text }) => isIdentity(text));
  const rest = numbers.reduce((text, { text: number }) => text.replace(number, ' '), note);
  const found = [
    ...numbers,
    ...matches(rest, EMAIL, 'email'),
    ...matches(rest, PHONE, 'phone'),
    ...namesIn(rest, known),
    ...matches(rest, HEALTH, 'health'),
  ];
  return found.filter(({ kind, text }, i) => found.findIndex((one) => one.kind === kind && one.text === text) === i);
}

/** A national identity number has no business in Igang at all. */
export function isForbidden({ kind }: Finding): boolean {
  return kind === 'id-number';
}

function matches(text: string, pattern: RegExp, kind: FindingKind): Finding[] {
  return [...text.matchAll(pattern)].map(([found]) => ({ kind, text: found }));
}

/** No number begins with two noughts; a call abroad does. */
const ID_NUMBER = /(?<!\d)(?!00)(?:\d{2}[ .]?){2}\d{2}[ .\u00A0-]?\d{5}(?!\d)/g;
const EMAIL = /(?<![\w.+-])[\w.+-]+@[\w-]+\.[\w.-]*\w/g;
/** Eight digits as people group them, with or without the country. */
const PHONE = /(?<!\d)(?:(?:\+|00)47[ ]?)?(?:\d{2}[ ]?){3}\d{2}(?!\d)|(?<!\d)(?:(?:\+|00)47[ ]?)?\d{3}[ ]\d{2}[ ]\d{3}(?!\d)/g;

const WEIGHTS = [
  [3, 7, 6, 1, 8, 9, 4, 5, 2, 1],
  [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1],
] as const;

/** The two control digits of a Norwegian identity number (modulus 11). */
function isIdNumber(text: string): boolean {
  const digits = text.replace(/\D/g, '').split('').map(Number);
  return WEIGHTS.every((weights) => weights.reduce((sum, weight, i) => sum + weight * (digits[i] ?? 0), 0) % 11 === 0);
}

/** Eleven digits in groups of any kind, and ten where a sheet took the number for a number and its first nought away. */
const GROUPED_ID_NUMBER = /(?<![\d+])\d(?:[ .\u00A0\u2009\u202F-]?\d){9,10}(?!\d)/g;

/**
 * The text without national identity numbers, also those whose control digits are wrong by a slip: they never reach the disk.
 * An e-mail address with one in it goes whole, as what would be left of it is somebody else's; ten digits in an address are no sheet's number.
 */
export function withoutIdNumbers(text: string): string {
  let [before, words] = ['', ''];
  for (const word of text.split(/(\s+)/)) {
    if (!word.includes('@')) words += word;
    else {
      before += withoutShortened(withoutWhole(words)) + (withoutWhole(word) === word ? word : '');
      words = '';
    }
  }
  return before + withoutShortened(withoutWhole(words));
}

function withoutWhole(text: string): string {
  return text.replaceAll(ID_NUMBER, (number) => (isIdNumber(number) || isBirthday(number) ? '' : number));
}

function withoutShortened(text: string): string {
  return text.replaceAll(GROUPED_ID_NUMBER, (number) => (isIdentity(number) ? '' : number));
}

function isIdentity(number: string): boolean {
  const bare = number.replace(/\D/g, '');
  // A sheet that took away a nought left nothing between the digits either.
  if (bare.length === 10 && bare !== number) return false;
  const digits = bare.padStart(11, '0');
  return isIdNumber(digits) && isBirthday(digits);
}

/**
 * Synthetic numbers and temporary ones have 40 or 80 added to the month, or 40 to the day. A telephone number with our own country's code
 * and a nought too few (`0474…`) is none: no month is 74.
 */
function isBirthday(text: string): boolean {
  const number = text.replace(/\D/g, '');
  const [day, month] = [Number(number.slice(0, 2)), Number(number.slice(2, 4)) % 40];
  return day < 80 && day % 40 >= 1 && day % 40 <= 31 && month >= 1 && month <= 12;
}

const WORD = /\p{L}[\p{L}’'-]*/gu;
const CAPITAL = /^\p{Lu}\p{Ll}/u;
/** Words with a capital of their own that name nobody. */
const NOBODY = new Set([
  'igang',
  'nav',
  'norge',
  'jeg',
  'i',
  'frivilligsentralen',
  'frivilligsentral',
  'selvhjelp',
  'teams',
  'zoom',
  'facebook',
]);

/** Names people are known by: a common first name anywhere, and words with a capital inside a sentence, with those that follow. */
function namesIn(note: string, known: readonly string[]): Finding[] {
  const allowed = new Set(known.flatMap((name) => [...name.toLowerCase().matchAll(WORD)].map(([word]) => word)));
  const words = [...note.matchAll(WORD)].map(({ 0: text, index }) => ({ text, index, first: beginsSentence(note, index) }));
  const isName = ({ text, first }: (typeof words)[number]): boolean => {
    const word = text.toLowerCase();
    if (!CAPITAL.test(text) || NOBODY.has(word) || allowed.has(word)) return false;
    return FIRST_NAMES.has(word) || !first;
  };
  const names = words.map((word) => (isName(word) ? word.text : ''));
  return joined(names).map((text) => ({ kind: 'name', text }));
}

function beginsSentence(note: string, index: number): boolean {
  let at = index - 1;
  while (at >= 0 && /[^\S\n]|["«(]/u.test(note.charAt(at))) at--;
  return at < 0 || /[.!?:\n–-]/u.test(note.charAt(at));
}

/** Words of one name that follow one another are one finding. */
function joined(words: readonly string[]): string[] {
  return words
    .join(' ')
    .split(/ {2,}/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

/** Beginnings of words about how somebody is, in both written forms of Norwegian and in English. */
const HEALTH = new RegExp(
  `(?<!\\p{L})(?:${[
    ...[
      'angst',
      'depresj',
      'deprim',
      'selvmord',
      'sjølvmord',
      'selvskad',
      'sjølvskad',
      'diagnose',
      'medisin',
      'psykiat',
      'psykolog',
      'psykose',
    ],
    ...[
      'bipolar',
      'traume',
      'voldtekt',
      'overgrep',
      'misbruk',
      'rusa',
      'ruset',
      'rusmid',
      'alkohol',
      'spiseforstyrr',
      'anoreks',
      'adhd',
      'autis',
    ],
    ...[
      'kreft',
      'sykemeld',
      'sjukemeld',
      'innlagt',
      'sykehus',
      'sjukehus',
      'skilsmiss',
      'skilsmål',
      'suicid',
      'depress',
      'anxiety',
      'diagnos',
      'therap',
    ],
  ].join('|')})\\p{L}*`,
  'giu',
);
