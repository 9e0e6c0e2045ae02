import type { LocalDate } from '@igang/domain';
import type { CourseWords } from '../../../compiled/training/course.ts';
import type { Format } from '../../format.ts';
import type { Lang } from '../../lang.ts';

/** Nobody has said that a course will be held, and fewer hold a place than are needed. */
export interface Undecided {
  readonly minimum: number;
  /** The day it is to be decided, or was. */
  readonly by: LocalDate;
}

/** Said wherever the course is, until it is decided: also, and most of all, when the day for it has passed. */
export function undecidedText({ minimum, by }: Undecided, { undecided }: CourseWords, f: Format, today: LocalDate): string {
  return by < today ? undecided.late({ minimum }) : undecided.by({ minimum, day: f.day(by, today) });
}

/** `igangsetterkurset i Kleppe`: a course as a sentence speaks of it; no place when it is online. */
export function courseInSentence(title: string, place: string | undefined, w: CourseWords, lang: Lang): string {
  return courseAt(definite(title, lang), place, w);
}

/** `Igangsetterkurs i Kleppe`: as a heading or a subject names it. */
export function courseAt(course: string, place: string | undefined, w: CourseWords): string {
  return place === undefined || place === '' ? course : w.at({ course, place });
}

/** The same with its days: `igangsetterkurset i Kleppe lørdag 14. og søndag 15. mars`. */
export function courseOn(course: string, dates: string, w: CourseWords): string {
  return w.on({ course, dates });
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
export function heldFor(hours: number, { heldFor: held }: CourseWords): string {
  return hours % 24 === 0 ? held.days({ days: hours / 24 }) : held.hours({ hours });
}
