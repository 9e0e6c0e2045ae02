import type { EnquiryRow, StaffEnquiry } from '@igang/contracts';
import { addDays } from '@igang/domain/time';
import type { Format } from '@igang/i18n';
import type { EnquiryWords } from '@igang/i18n/words/groups/enquiry';

type Hoped = Pick<EnquiryRow, 'theme' | 'mixedToo' | 'form' | 'weekdays' | 'dayparts' | 'ageBand' | 'groupLanguage'>;

/** What she hopes for, the most telling first. */
export function hopesOf(hoped: Hoped, w: EnquiryWords, f: Format): string[] {
  const { form, weekdays, dayparts, ageBand } = hoped;
  const language = (['en', 'se'] as const).find((one) => one === hoped.groupLanguage);
  return [
    ...themesOf(hoped, w, f),
    form === 'physical' ? undefined : w.forms[form],
    weekdays.length === 0 ? undefined : f.list(weekdays.map((day) => weekdayName(day, f))),
    dayparts.length === 0 ? undefined : f.list(dayparts.map((part) => w.dayparts[part])),
    ageBand === null ? undefined : w.ages[ageBand],
    language === undefined ? undefined : w.languages[language],
  ].filter((hope) => hope !== undefined);
}

function themesOf({ theme, mixedToo }: Hoped, w: EnquiryWords, f: Format): string[] {
  if (theme === null) return [w.mixed];
  return mixedToo ? [theme[f.lang], w.mixedToo] : [theme[f.lang]];
}

/** When she wants to be rung and what may be left there, for whoever rings her; undefined when she was not asked. */
export function callsLine({ callTimes, mayLeaveMessage }: Calls, w: EnquiryWords, f: Format): string | undefined {
  const when = callTimes.length === 0 ? [] : [w.callBest({ list: f.list(callTimes.map((time) => w.callTimes[time])) })];
  const message = mayLeaveMessage === null ? [] : [mayLeaveMessage ? w.message : w.noMessage];
  const said = [...when, ...message];
  return said.length === 0 ? undefined : said.join(' ');
}
type Calls = Pick<StaffEnquiry, 'callTimes' | 'mayLeaveMessage'>;

/** ISO weekday (1 Monday) by name. */
export function weekdayName(day: number, f: Format): string {
  return f.weekday(addDays('2026-01-05', day - 1));
}
