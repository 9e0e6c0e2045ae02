import type { MailGroupsWords } from '../../../compiled/groups/mail-groups.ts';
import type { MailMeetingsWords } from '../../../compiled/groups/mail-meetings.ts';
import type { Format } from '../../format.ts';
import { joinedPlace, shownPhone } from '../../text.ts';
import type { GroupMailWords, MailText } from '../mail.ts';
import { type Fact, knownFacts, parts } from '../mail-parts.ts';
import type { Colleague, MailValues } from '../mail-values.ts';
import { meetingsChanged } from './mail-meetings.ts';

type Made<K extends keyof GroupMailWords> = (words: MailGroupsWords, value: MailValues[K], f: Format) => MailText;

/** What stands in the mails to starters about their groups. */
export function groupMails(w: MailGroupsWords, meetings: MailMeetingsWords): GroupMailWords {
  return {
    'request.asked': (value, f) => asked(w, value, f),
    'request.reminder': (value, f) => reminder(w, value, f),
    'request.taken': (value, f) => taken(w, value, f),
    'request.thanks': (value, f) => thanks(w, value, f),
    'group.meetings-changed': (value, f) => meetingsChanged(meetings, value, f),
    'session.tomorrow': (value, f) => tomorrow(w, value, f),
    'session.log-missing': (value, f) => logMissing(w, value, f),
    'handover.thanks': (value, f) => handedOver(w, value, f),
  };
}

const asked: Made<'request.asked'> = (w, v, f) => {
  const { title, hello } = v.support ? w.asked.support : w.asked.start;
  const { message } = v;
  return {
    subject: title(v),
    heading: title(v),
    lines: parts(
      hello(v),
      message === undefined ? undefined : w.asked.message({ message }),
      w.asked.until({ until: f.moment(v.until, v.today) }),
    ),
    facts: questionFacts(w, v, f),
    button: w.asked.button,
  };
};

const reminder: Made<'request.reminder'> = (w, v, f) => ({
  subject: w.reminder.title(v),
  heading: w.reminder.title(v),
  lines: [w.reminder.hello(v), w.reminder.until({ until: f.moment(v.until, v.today) })],
  facts: questionFacts(w, v, f),
  button: w.reminder.button,
});

const taken: Made<'request.taken'> = (w, v) => ({
  subject: w.taken.subject(v),
  heading: w.taken.heading,
  lines: [w.taken.hello(v), w.taken.thanks],
});

const thanks: Made<'request.thanks'> = (w, { name, place, first, together, today }, f) => {
  const own = w.thanks;
  return {
    subject: own.subject({ place }),
    heading: own.heading,
    lines: parts(
      own.hello({ name, place }),
      together.length === 0 ? undefined : own.together({ names: f.list(together.map((one) => reached(w, one))) }),
    ),
    facts: knownFacts([own.first, first && f.days([first], today)]),
    lists: [own.before],
    button: own.button,
  };
};

const tomorrow: Made<'session.tomorrow'> = (w, v, f) => {
  const own = w.tomorrow;
  const when = f.relativeDay(v.day.date, v.today);
  return {
    subject: own.subject({ ...v, when, time: f.time(v.day.startsAt) }),
    heading: own.heading({ when }),
    lines: parts(own.hello(v), v.isLast ? own.last : undefined),
    facts: knownFacts(
      [w.facts.when, f.days([v.day], v.today)],
      [own.where, v.venue],
      [own.roomAndKey, v.roomAndKey === null ? own.unsettled : v.roomAndKey],
    ),
    button: own.button,
  };
};

const logMissing: Made<'session.log-missing'> = (w, v, f) => ({
  subject: w.logMissing.subject({ day: f.day(v.day.date, v.today) }),
  heading: w.logMissing.heading,
  lines: [w.logMissing.hello(v), w.logMissing.asked],
  facts: [
    [w.facts.meeting, w.facts.numberOf(v)],
    [w.facts.when, f.days([v.day], v.today)],
  ],
  button: w.logMissing.button,
});

const handedOver: Made<'handover.thanks'> = (w, { followUpOn, today, ...v }, f) => ({
  subject: w.handedOver.subject(v),
  heading: w.handedOver.heading,
  lines: parts(
    w.handedOver.hello(v),
    w.handedOver.gone,
    followUpOn === undefined ? undefined : w.handedOver.followUp({ day: f.day(followUpOn, today) }),
  ),
  button: w.handedOver.button,
});

function questionFacts({ facts: w }: MailGroupsWords, v: MailValues['request.asked'], f: Format): Fact[] {
  const { distanceKm } = v;
  return knownFacts(
    [w.where, joinedPlace(v.venue, v.place) ?? v.place],
    [w.distance, distanceKm === undefined ? undefined : w.straightLine({ distance: f.distance(distanceKm) })],
    [w.when, w.meetings({ meetings: v.dates.length, days: f.dates(v.dates, v.today) })],
    [w.hours, f.atHours(v.startsAt, v.endsAt)],
    [w.together, f.list(v.together)],
  );
}

/** A name, and the number or address to reach her at. */
function reached(w: MailGroupsWords, { name, phone, email }: Colleague): string {
  return w.thanks.reach({ name, reach: phone === null ? email : shownPhone(phone) });
}
