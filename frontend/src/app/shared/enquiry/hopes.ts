import type { EnquiryRow } from '@igang/contracts';
import { addDays } from '@igang/domain/time';
import type { Format } from '@igang/i18n';
import type { EnquiryWords } from '@igang/i18n/enquiry.nb';

type Hoped = Pick<EnquiryRow, 'theme' | 'mixedToo' | 'form' | 'weekdays' | 'ageBand' | 'groupLanguage'>;

/** What she hopes for, the most telling first. */
export function hopesOf(hoped: Hoped, w: EnquiryWords, f: Format): string[] {
  const { form, weekdays, ageBand } = hoped;
  const language = (['en', 'se'] as const).find((one) => one === hoped.groupLanguage);
  return [
    ...themesOf(hoped, w, f),
    form === 'physical' ? undefined : w.forms[form],
    weekdays.length === 0 ? undefined : f.list(weekdays.map((day) => weekdayName(day, f))),
    ageBand === null ? undefined : w.ages[ageBand],
    language === undefined ? undefined : w.languages[language],
  ].filter((hope) => hope !== undefined);
}

function themesOf({ theme, mixedToo }: Hoped, w: EnquiryWords, f: Format): string[] {
  if (theme === null) return [w.mixed];
  return mixedToo ? [theme[f.lang], w.mixedToo] : [theme[f.lang]];
}

/** ISO weekday (1 Monday) by name. */
export function weekdayName(day: number, f: Format): string {
  return f.weekday(addDays('2026-01-05', day - 1));
}
