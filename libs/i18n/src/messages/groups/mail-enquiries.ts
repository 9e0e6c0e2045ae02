import type { MailEnquiriesWords } from '../../../compiled/groups/mail-enquiries.ts';
import type { Format } from '../../format.ts';
import type { EnquiryMail, EnquiryMailWords, MailText } from '../mail.ts';
import { type Fact, knownFacts } from '../mail-parts.ts';
import type { MailValues } from '../mail-values.ts';

type Made<K extends EnquiryMail> = (words: MailEnquiriesWords, value: MailValues[K], f: Format) => MailText;

/** Somebody looks for a group: what stands in the mails to her, and to those who help her. */
export function enquiryMails(w: MailEnquiriesWords): EnquiryMailWords {
  return {
    'enquiry.confirm-address': (value, f) => confirmAddress(w, value, f),
    'enquiry.received': (value, f) => received(w, value, f),
    'enquiry.renew': (value, f) => renew(w, value, f),
    'invitation.asked': (value, f) => asked(w, value, f),
    'invitation.called-in': (value, f) => calledIn(w, value, f),
    'invitation.first-meeting': (value, f) => firstMeeting(w, value, f),
    'invitation.taken-back': (value, f) => takenBack(w, value, f),
    'group.confirm-address': (value, f) => groupConfirmAddress(w, value, f),
    'enquiry.new': (value, f) => newEnquiry(w, value, f),
    'enquiry.unanswered': (value, f) => unanswered(w, value, f),
  };
}

const confirmAddress: Made<'enquiry.confirm-address'> = (w, { helper, reachHelper, place, until, today, isChange }, f) => {
  const own = w.confirmAddress;
  const day = f.day(until, today);
  return {
    subject: own.title,
    heading: own.title,
    lines: isChange ? [own.changed, own.changedUntil({ day })] : [own.asked({ helper, place }), own.askedUntil({ day })],
    button: own.button,
    more: [own.notYou, w.reach({ helper, reachHelper })],
  };
};

const received: Made<'enquiry.received'> = (w, { helper, reachHelper, withinDays, heard }) => {
  const { subject, heading, button, ...own } = w.received;
  return {
    subject,
    heading,
    lines: [heard ? own.heard({ helper }) : own.written({ helper, days: withinDays }), own.page],
    button,
    more: [own.kept, w.reach({ helper, reachHelper }), own.notYou],
  };
};

const renew: Made<'enquiry.renew'> = (w, { name, helper, reachHelper, until, today }, f) => ({
  subject: w.renew.title,
  heading: w.renew.title,
  lines: [w.renew.hello({ name }), w.renew.until({ day: f.day(until, today) })],
  button: w.renew.button,
  more: [w.reach({ helper, reachHelper })],
});

const asked: Made<'invitation.asked'> = (w, v, f) => ({
  subject: w.asked.title,
  heading: w.asked.title,
  lines: [w.asked.hello(v)],
  facts: meetingFacts(w, v, f),
  button: w.asked.button,
  more: [w.asked.until({ until: f.moment(v.until, v.today) }), w.asked.known, w.reach(v)],
});

const calledIn: Made<'invitation.called-in'> = (w, v, f) => ({
  subject: w.calledIn.subject,
  heading: w.calledIn.heading,
  lines: [w.calledIn.hello(v)],
  facts: meetingFacts(w, v, f),
  button: w.calledIn.button,
  more: [w.calledIn.cannotCome, w.reach(v)],
});

const firstMeeting: Made<'invitation.first-meeting'> = (w, v, f) => ({
  subject: w.firstMeeting.title,
  heading: w.firstMeeting.title,
  lines: [w.firstMeeting.hello(v)],
  facts: meetingFacts(w, v, f),
  button: w.firstMeeting.button,
  more: [w.firstMeeting.cannotCome, w.reach(v)],
});

const takenBack: Made<'invitation.taken-back'> = (w, v) => ({
  subject: w.takenBack.title,
  heading: w.takenBack.title,
  lines: [w.takenBack.hello(v), w.takenBack.queue],
  button: w.takenBack.button,
  more: [w.reach(v)],
});

const groupConfirmAddress: Made<'group.confirm-address'> = ({ groupConfirmAddress: { title, text, button, stop, notYou } }) => ({
  subject: title,
  heading: title,
  lines: [text],
  button,
  more: [stop, notYou],
});

const newEnquiry: Made<'enquiry.new'> = (w, { name, place, starts, by, today }, f) => ({
  subject: w.new.subject({ place }),
  heading: starts ? w.new.starts({ place }) : w.new.seeks({ place }),
  lines: [w.new.hello({ name, day: f.day(by, today) })],
  button: w.new.button,
});

const unanswered: Made<'enquiry.unanswered'> = (w, { name, place, since, point, today }, f) => {
  const own = w.unanswered;
  const day = f.day(since, today);
  return {
    subject: own.title({ place }),
    heading: own.title({ place }),
    lines: [point === undefined ? own.withOffice({ name, day }) : own.withPoint({ name, day, point }), own.short],
    button: own.button,
  };
};

/** When it is not settled yet, where it is to be. */
function meetingFacts(w: MailEnquiriesWords, { first, where, today }: MailValues['invitation.asked'], f: Format): Fact[] {
  return knownFacts([w.facts.first, first && f.days([first], today)], [w.facts.where, where]);
}
