import { formatIn } from './format.ts';
import type { Lang } from './lang.ts';

type Values = Readonly<Record<string, string | number>>;

const FROM: Readonly<Record<Lang, string>> = { nb: 'fra', nn: 'frå', en: 'from' };
const MORE: Readonly<Record<Lang, string>> = { nb: 'til', nn: 'til', en: 'more' };

/** ` fra mandag 7. september`; nothing when the day did not come along. */
export function fromDay(values: Values, lang: Lang): string {
  const day = daysOf(values)[0];
  return day === undefined ? '' : ` ${FROM[lang]} ${formatIn(lang).day(day, todayOf(values))}`;
}

/** `mandag 7. september`, where the day always comes along. */
export function theDay(values: Values, lang: Lang): string {
  return formatIn(lang).day(daysOf(values)[0] ?? '', todayOf(values));
}

/** `: lørdag 5. september og lørdag 12. september`, the first day of each of the `courses`, and how many more there are. */
export function namedDays(values: Values, lang: Lang): string {
  const [days, f] = [daysOf(values), formatIn(lang)];
  if (days.length === 0) return '';
  const more = Number(values['courses'] ?? days.length) - days.length;
  return `: ${f.list([...days.map((day) => f.day(day, todayOf(values))), ...(more > 0 ? [`${more} ${MORE[lang]}`] : [])])}`;
}

function daysOf({ on }: Values): readonly string[] {
  return on === undefined ? [] : String(on).split(' ');
}
function todayOf({ today }: Values): string | undefined {
  return today === undefined ? undefined : String(today);
}
