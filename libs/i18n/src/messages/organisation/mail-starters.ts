import type { MailOfficeWords } from '../../../compiled/organisation/mail-office.ts';
import type { Format } from '../../format.ts';
import { shownPhone } from '../../text.ts';
import { calledName, type MailText, type OfficeMailWords } from '../mail.ts';
import { knownFacts, parts } from '../mail-parts.ts';
import type { MailValues } from '../mail-values.ts';

type StarterMail = Extract<keyof OfficeMailWords, `starter.${string}`>;
type Made<K extends StarterMail> = (words: MailOfficeWords, value: MailValues[K], f: Format) => MailText;

/** When a starter is away or back, is done with a group, wants to talk, or lets her qualification run out. */
export function starterMails(w: MailOfficeWords): Pick<OfficeMailWords, StarterMail> {
  return {
    'starter.supervision': (value, f) => supervision(w, value, f),
    'starter.withdrew': (value, f) => withdrew(w, value, f),
    'starter.away': (value, f) => away(w, value, f),
    'starter.back': (value, f) => back(w, value, f),
    'starter.released': (value, f) => released(w, value, f),
    'starter.qualification-expires': (value, f) => expires(w, value, f),
  };
}

const supervision: Made<'starter.supervision'> = ({ supervision: w }, { name, starter }) => ({
  subject: w.title({ starter: starter.name }),
  heading: w.title({ starter: starter.name }),
  lines: [w.hello({ name, starter: starter.name }), w.unasked],
  facts: knownFacts([w.phone, starter.phone === null ? undefined : shownPhone(starter.phone)], [w.email, starter.email]),
  button: w.button({ starter: calledName(starter.name) }),
});

const withdrew: Made<'starter.withdrew'> = ({ withdrew: w, myGroups }, v) => ({
  subject: w.title(v),
  heading: w.title(v),
  lines: [w.hello(v), w.thanks],
  button: myGroups,
  more: [w.calendar],
});

const away: Made<'starter.away'> = ({ away: w, myGroups }, { name, meetings, today }, f) => {
  const [first] = meetings;
  const title =
    first === undefined || meetings.length > 1 ? w.many({ meetings: meetings.length }) : w.one({ day: f.day(first.date, today) });
  return {
    subject: title,
    heading: title,
    lines: [w.hello({ name })],
    facts: [[w.withoutYou, f.days(meetings, today)]],
    button: myGroups,
    more: [w.calendar],
  };
};

const back: Made<'starter.back'> = ({ back: w, myGroups }, v, f) => ({
  subject: w.subject(v),
  heading: w.heading,
  lines: [w.hello(v)],
  facts: [[w.meetings, f.days(v.meetings, v.today)]],
  button: myGroups,
  more: [w.calendar],
});

const released: Made<'starter.released'> = ({ released: w, myGroups }, v, f) => {
  const isPlanned = v.meetings.length > 0;
  const title = isPlanned ? w.cancelled(v) : w.done(v);
  return {
    subject: title,
    heading: title,
    lines: [v.support ? w.manages(v) : w.ended(v), w.thanks],
    facts: knownFacts([w.meetings, f.days(v.meetings, v.today)]),
    button: myGroups,
    more: parts(isPlanned ? w.calendar : undefined, w.ask),
  };
};

const expires: Made<'starter.qualification-expires'> = ({ expires: w }, { name, until, today }, f) => {
  const day = f.day(until, today);
  return {
    subject: w.subject({ day }),
    heading: w.heading,
    lines: [w.hello({ name, day }), w.goOn],
    button: w.button,
    more: [w.stop],
  };
};
