import type { Lang } from './lang.ts';

interface CalendarWords {
  /** From Monday. */
  readonly weekdays: readonly string[];
  readonly shortWeekdays: readonly string[];
  /** From January. */
  readonly months: readonly string[];
  readonly shortMonths: readonly string[];
  readonly and: string;
}

/**
 * Days and months in our own words. `Intl` must not be asked for them: Chromium has no nynorsk and answers in the phone's language,
 * so that a page in nynorsk would say "Thursday" or "torsdag" by where the phone was bought.
 */
export const calendarWords = {
  nb: {
    weekdays: ['mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag', 'søndag'],
    shortWeekdays: ['man.', 'tir.', 'ons.', 'tor.', 'fre.', 'lør.', 'søn.'],
    ...monthsOf('januar februar mars april mai juni juli august september oktober november desember'),
    and: 'og',
  },
  nn: {
    weekdays: ['måndag', 'tysdag', 'onsdag', 'torsdag', 'fredag', 'laurdag', 'søndag'],
    shortWeekdays: ['mån.', 'tys.', 'ons.', 'tor.', 'fre.', 'lau.', 'søn.'],
    ...monthsOf('januar februar mars april mai juni juli august september oktober november desember'),
    and: 'og',
  },
  en: {
    weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
    shortWeekdays: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
    months: 'January February March April May June July August September October November December'.split(' '),
    shortMonths: 'Jan Feb Mar Apr May Jun Jul Aug Sept Oct Nov Dec'.split(' '),
    and: 'and',
  },
} satisfies Readonly<Record<Lang, CalendarWords>>;

/** Norwegian months of five letters or more are cut to three and a full stop; `mars`, `mai`, `juni` and `juli` are short enough. */
function monthsOf(names: string): Pick<CalendarWords, 'months' | 'shortMonths'> {
  const months = names.split(' ');
  const short = (name: string): string => (name.length < 5 ? name : `${name.slice(0, 3)}.`);
  return { months, shortMonths: months.map(short) };
}

/** `Ola, Kari og Ánte`. */
export function listed(lang: Lang, words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} ${calendarWords[lang].and} ${last}`;
}
