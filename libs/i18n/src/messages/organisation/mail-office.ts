import { addDays } from '@igang/domain';
import type { MailOfficeWords } from '../../../compiled/organisation/mail-office.ts';
import type { Format } from '../../format.ts';
import type { MailText, OfficeMailWords } from '../mail.ts';
import { parts } from '../mail-parts.ts';
import type { MailValues, StuckLine } from '../mail-values.ts';
import { starterMails } from './mail-starters.ts';

type Made<K extends keyof OfficeMailWords> = (words: MailOfficeWords, value: MailValues[K], f: Format) => MailText;

/** What time does: what stands in the mails to starters, and to those who work in an office. */
export function officeMails(w: MailOfficeWords): OfficeMailWords {
  return {
    ...starterMails(w),
    'group.starter-missing': (value, f) => missing(w, value, f),
    'group.starter-back': (value, f) => returned(w, value, f),
    'group.rescheduled': (value, f) => rescheduled(w, value, f),
    'course.too-few': (value, f) => tooFew(w, value, f),
    'work.digest': (value, f) => digest(w, value, f),
  };
}

const missing: Made<'group.starter-missing'> = ({ missing: w, openGroup }, { name, place, missing: lacks, alone, away, today }, f) => {
  const soon = alone.find((date) => date <= addDays(today, 1));
  const sentences = parts(
    w.hello({ name }),
    lacks === 0 ? undefined : w.lacks({ place, missing: lacks }),
    ...away.map(({ name: who, dates }) => w.away({ name: who, days: f.dates(dates, today) })),
  );
  return {
    subject: soon === undefined ? w.subject({ place }) : w.soon({ place, when: f.relativeDay(soon, today) }),
    heading: w.heading,
    lines: [sentences.join(' '), alone.length === 0 ? w.covered : w.alone({ meetings: alone.length, days: f.dates(alone, today) }), w.ask],
    button: openGroup,
  };
};

const returned: Made<'group.starter-back'> = ({ returned: w, openGroup }, { name, place, dates, today }, f) => {
  const [first = today] = dates;
  const title = dates.length === 1 ? w.one({ place, day: f.day(first, today) }) : w.many({ place, meetings: dates.length });
  return { subject: title, heading: title, lines: [w.hello({ name, days: f.dates(dates, today) })], button: openGroup };
};

const rescheduled: Made<'group.rescheduled'> = ({ rescheduled: w, openGroup }, { before, now, today, ...v }, f) => ({
  subject: w.subject({ place: v.place, before: f.day(before.date, today), now: f.day(now.date, today) }),
  heading: w.heading(v),
  lines: [w.hello(v), w.room],
  facts: [
    [w.before, f.days([before], today)],
    [w.now, f.days([now], today)],
  ],
  button: openGroup,
});

const tooFew: Made<'course.too-few'> = ({ tooFew: w }, { course, openUntil, today, ...v }, f) => ({
  subject: w.subject({ course: course.title, days: f.dates(course.days.map(({ date }) => date)) }),
  heading: w.heading,
  lines: parts(w.hello(v), w.decide, openUntil === undefined ? undefined : w.open({ day: f.day(openUntil, today) })),
  facts: [
    [w.course, course.title],
    [w.when, f.days(course.days, today)],
    [w.where, course.venue],
  ],
  button: w.button,
});

const digest: Made<'work.digest'> = ({ digest: w }, { name, items, today }, f) => ({
  subject: w.subject({ things: items.reduce((sum, { count }) => sum + count, 0) }),
  heading: w.heading,
  lines: [w.hello({ name })],
  lists: [{ title: w.title, items: items.map((item) => stuckLine(w, item, f.day(item.since, today))) }],
  button: w.button,
  more: [w.more],
});

function stuckLine(w: MailOfficeWords['digest'], { kind, count, place }: StuckLine, day: string): string {
  const what = w.stuck[kind]({ count });
  return place === '' ? w.placeless({ what, count, day }) : w.placed({ what, count, place, day });
}
