import { parts } from '../mail-parts.ts';
import { inSentence, inSubject, type WayMailWords } from '../mail.ts';
import { briefFacts, type Made, type TrainingMailWords } from './mail-course.ts';

/** Other ways into a course: approval, moves between courses, and several people signed up by one. */
export function wayMails(w: TrainingMailWords): WayMailWords {
  return {
    'enrolment.in-review': (value, f) => inReview(w, value, f),
    'enrolment.turned-down': (value, f) => turnedDown(w, value, f),
    'enrolment.moved': (value, f) => moved(w, value, f),
    'enrolment.invited': (value, f) => invited(w, value, f),
    'party.confirm-address': (value, f) => partyConfirmAddress(w, value, f),
    'party.outcome': (value, f) => partyOutcome(w, value, f),
  };
}

const inReview: Made<'enrolment.in-review'> = (w, { name, course, today }, f) => {
  const own = w.ways.inReview;
  return {
    subject: own.subject({ course: inSubject(course, f) }),
    heading: own.heading,
    lines: [own.hello({ name }), own.order],
    facts: briefFacts(w, course, f, today),
    button: own.button,
  };
};

const turnedDown: Made<'enrolment.turned-down'> = (w, { name, course, reason, today }, f) => {
  const own = w.ways.turnedDown;
  return {
    subject: own.subject({ course: inSubject(course, f) }),
    heading: own.heading,
    lines: [own.hello({ name }), own.reason({ reason }), own.answer],
    // No link will come to her.
    facts: briefFacts(w, { ...course, online: undefined }, f, today),
    button: own.button,
  };
};

const moved: Made<'enrolment.moved'> = (w, { name, course, to, inCalendar, today }, f) => {
  const own = w.ways.moved;
  return {
    subject: own.subject({ course: inSubject(to, f) }),
    heading: own.heading,
    lines: [own.hello({ name, course: inSentence(course, f) }), own.next],
    facts: briefFacts(w, to, f, today),
    button: own.button,
    more: inCalendar ? [own.calendar] : [],
  };
};

/** By somebody else: a place is held for her until she answers, or she is on the list. */
const invited: Made<'enrolment.invited'> = (w, { course, by, until, position, today }, f) => {
  const { waiting, held, ...own } = w.ways.invited;
  const facts = briefFacts(w, course, f, today);
  const lines = (line: string) => [own.by({ by }), line];
  if (until === undefined) {
    const subject = waiting.subject({ course: inSubject(course, f) });
    return {
      subject,
      heading: waiting.heading,
      lines: lines(waiting.line({ position: position ?? 1 })),
      facts,
      button: waiting.button,
      more: [own.no],
    };
  }
  const moment = f.moment(until, today);
  return {
    subject: held.subject({ until: moment }),
    heading: held.heading,
    lines: lines(held.line({ until: moment })),
    facts,
    button: held.button,
    more: [own.no],
  };
};

const partyConfirmAddress: Made<'party.confirm-address'> = (w, { course, people, all, days, today }, f) => {
  const own = w.ways.partyConfirmAddress;
  return {
    subject: own.subject({ people, course: inSubject(course, f) }),
    heading: own.heading,
    lines: [own.line({ people }), all ? own.all : own.asMany, own.each],
    facts: briefFacts(w, course, f, today),
    button: own.button,
    more: [own.validity({ days }), own.notYou],
  };
};

const partyOutcome: Made<'party.outcome'> = (w, { course, nobody, held, waiting, today }, f) => {
  const own = w.ways.partyOutcome;
  const { subject, heading } = nobody ? own.nobody : own.sent;
  return {
    subject: subject({ course: inSubject(course, f) }),
    heading,
    lines: nobody
      ? own.nobody.lines
      : parts(held > 0 ? own.sent.held({ held }) : undefined, waiting > 0 ? own.sent.waiting({ waiting }) : undefined, own.sent.each),
    facts: briefFacts(w, course, f, today),
    button: own.button,
  };
};
