import type { LocalDate } from '@igang/domain';
import { atPlace } from '../../at-place.ts';
import type { Format } from '../../format.ts';
import type { Lang } from '../../lang.ts';

/** Nobody has said that a course will be held, and fewer hold a place than are needed. */
export interface Undecided {
  readonly minimum: number;
  /** The day it is to be decided, or was. */
  readonly by: LocalDate;
}

/** Said wherever the course is, until it is decided: also, and most of all, when the day for it has passed. */
export function undecidedText({ minimum, by }: Undecided, f: Format, today: LocalDate): string {
  return UNDECIDED[f.lang](f.number(minimum), by < today ? undefined : f.day(by, today));
}

const UNDECIDED: Readonly<Record<Lang, (minimum: string, by: string | undefined) => string>> = {
  nb: (minimum, by) =>
    `Kurset blir noe av når minst ${minimum} er påmeldt. ${by === undefined ? 'Det er ikke avgjort ennå. De som er påmeldt, får vite det når det er bestemt.' : `Det avgjøres senest ${by}.`}`,
  nn: (minimum, by) =>
    `Kurset blir noko av når minst ${minimum} er påmelde. ${by === undefined ? 'Det er ikkje avgjort enno. Dei som er påmelde, får vite det når det er bestemt.' : `Det blir avgjort seinast ${by}.`}`,
  en: (minimum, by) =>
    `The course will be held when at least ${minimum} have signed up. ${by === undefined ? 'It has not been decided yet. Those who have signed up are told when it is.' : `It is decided by ${by}.`}`,
};

/** `igangsetterkurset i Kleppe`: a course as a sentence speaks of it; no place when it is online. */
export function courseInSentence(title: string, place: string | undefined, lang: Lang): string {
  return [definite(title, lang), placed(place, lang)].filter(Boolean).join(' ');
}

/** `Igangsetterkurs i Kleppe`: as a heading or a subject names it. */
export function courseAt(title: string, place: string | undefined, lang: Lang): string {
  return [title, placed(place, lang)].filter(Boolean).join(' ');
}

function placed(place: string | undefined, lang: Lang): string {
  if (place === undefined || place === '') return '';
  return lang === 'en' ? `in ${place}` : atPlace(place);
}

/** Kinds of course are written by people; what ends in another way is left as it is, which is never wrong. */
const ENDINGS: Readonly<Record<'nb' | 'nn', readonly (readonly [RegExp, string])[]>> = {
  nb: [
    [/kurs$/u, 'et'],
    [/ing$/u, 'en'],
  ],
  nn: [
    [/kurs$/u, 'et'],
    [/ing$/u, 'a'],
  ],
};

function definite(title: string, lang: Lang): string {
  if (lang === 'en') return /^the\s/iu.test(title) ? lowered(title) : `the ${lowered(title)}`;
  const [first = '', ...rest] = title.split(' ');
  const ending = ENDINGS[lang].find(([pattern]) => pattern.test(first))?.[1] ?? '';
  return [lowered(first) + ending, ...rest].join(' ');
}

/** `Igangsetterkurs` within a sentence; `NAV-kurs` and one letter alone stay. */
function lowered(text: string): string {
  return /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLocaleLowerCase('nb') + text.slice(1) : text;
}

/** How long a freed place is held: `to døgn`, `36 timer`. */
export function heldFor(hours: number, lang: Lang): string {
  const { day, days, hour, numbers } = HELD[lang];
  if (hours % 24 !== 0) return `${hours} ${hour}`;
  const count = hours / 24;
  return `${numbers[count] ?? count} ${count === 1 ? day : days}`;
}

const HELD: Readonly<Record<Lang, { day: string; days: string; hour: string; numbers: readonly string[] }>> = {
  nb: { day: 'døgn', days: 'døgn', hour: 'timer', numbers: ['', 'ett', 'to', 'tre', 'fire', 'fem', 'seks', 'sju'] },
  nn: { day: 'døgn', days: 'døgn', hour: 'timar', numbers: ['', 'eitt', 'to', 'tre', 'fire', 'fem', 'seks', 'sju'] },
  en: { day: 'day', days: 'days', hour: 'hours', numbers: ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven'] },
};
