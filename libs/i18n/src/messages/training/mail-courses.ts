import { courseIn } from '../../../compiled/training/course.all.ts';
import { heldFor } from '../../training/courses/course-words.ts';
import { parts } from '../mail-parts.ts';
import { type CourseMailWords, inSentence, inSubject, type MailValues } from '../mail.ts';
import { courseFacts, type Made, type TrainingMailWords } from './mail-course.ts';
import { courseNewsFacts, courseNewsTitle } from './mail-course-news.ts';

/** Signing in, and a person's way through a course. */
export function courseMails(w: TrainingMailWords): CourseMailWords {
  return {
    'sign-in.link': (value, f) => signIn(w, value, f),
    'enrolment.confirm-address': (value, f) => confirmAddress(w, value, f),
    'enrolment.same-address': (value, f) => sameAddress(w, value, f),
    'enrolment.confirmed': (value, f) => confirmed(w, value, f),
    'enrolment.waitlisted': (value, f) => waitlisted(w, value, f),
    'enrolment.offered': (value, f) => offered(w, value, f),
    'enrolment.offer-expired': (value, f) => offerExpired(w, value, f),
    'enrolment.cancelled': (value, f) => cancelled(w, value, f),
    'enrolment.reminder': (value, f) => reminder(w, value, f),
    'enrolment.course-confirmed': (value, f) => courseConfirmed(w, value, f),
    'enrolment.course-changed': (value, f) => courseChanged(w, value, f),
    'enrolment.course-cancelled': (value, f) => courseCancelled(w, value, f),
    'enrolment.certificate': (value, f) => certificate(w, value, f),
  };
}

const signIn: Made<'sign-in.link'> = ({ courses: { signIn: own } }, { minutes, code }) => ({
  subject: own.subject,
  heading: own.heading,
  lines: [own.line],
  button: own.button,
  more: [own.code({ code }), own.validity({ minutes }), own.notYou],
});

const confirmAddress: Made<'enrolment.confirm-address'> = (w, { course, days, leadsTo, today }, f) => {
  const own = w.courses.confirmAddress;
  return {
    subject: own.subject({ course: inSubject(course, f) }),
    ...ledTo(own.leadsTo, leadsTo),
    facts: courseFacts(w, course, f, today),
    button: own.button,
    more: [own.validity({ days }), own.notYou],
  };
};

type LeadsTo = MailValues['enrolment.confirm-address']['leadsTo'];

function ledTo(own: TrainingMailWords['courses']['confirmAddress']['leadsTo'], to: LeadsTo): { heading: string; lines: string[] } {
  if (to.state !== 'waitlisted') return { heading: own[to.state].heading, lines: [own[to.state].line] };
  return { heading: own.waitlisted.heading, lines: [own.waitlisted.line({ position: to.position })] };
}

const sameAddress: Made<'enrolment.same-address'> = (w, { course, today }, f) => {
  const own = w.courses.sameAddress;
  return {
    subject: own.subject({ course: inSubject(course, f) }),
    heading: own.heading,
    lines: own.lines,
    facts: courseFacts(w, course, f, today),
    button: own.button,
    more: [own.slip],
  };
};

/** What a place on one of her courses means for the others that she chose comes last. */
const confirmed: Made<'enrolment.confirmed'> = (w, { name, course, waitsFor, lapsed, vouched, today }, f) => {
  const own = w.courses.confirmed;
  return {
    subject: own.subject({ course: inSubject(course, f) }),
    heading: own.heading,
    lines: parts(
      own.hello({ name }),
      vouched ? w.courses.vouched : undefined,
      waitsFor && own.waitsFor({ course: inSentence(waitsFor, f) }),
      lapsed.length === 0 ? undefined : own.lapsed({ courses: f.list(lapsed.map((one) => inSentence(one, f))) }),
    ),
    facts: courseFacts(w, course, f, today),
    button: own.button,
    more: [own.calendar, own.givingUp],
  };
};

const waitlisted: Made<'enrolment.waitlisted'> = (w, { name, course, position, offerHours, vouched, today }, f) => {
  const own = w.courses.waitlisted;
  return {
    subject: own.subject({ position, course: inSubject(course, f) }),
    heading: own.heading({ position }),
    lines: parts(
      own.hello({ name }),
      own.turn({ heldFor: heldFor(offerHours, courseIn[f.lang]) }),
      vouched ? w.courses.vouched : undefined,
    ),
    facts: courseFacts(w, course, f, today),
    button: own.button,
    more: [own.leaving],
  };
};

const offered: Made<'enrolment.offered'> = (w, { name, course, until, today }, f) => {
  const own = w.courses.offered;
  return {
    subject: own.subject({ until: f.moment(until, today) }),
    heading: own.heading,
    lines: [own.hello({ name }), own.held({ until: f.moment(until, today) })],
    facts: courseFacts(w, course, f, today),
    button: own.button,
  };
};

const offerExpired: Made<'enrolment.offer-expired'> = (w, { name, course, position, today }, f) => {
  const own = w.courses.offerExpired;
  return {
    subject: own.subject({ course: inSubject(course, f) }),
    heading: own.heading,
    lines: [own.hello({ name }), position === undefined ? own.off.line : own.still.line({ position })],
    facts: courseFacts(w, course, f, today),
    button: position === undefined ? own.off.button : own.still.button,
  };
};

const cancelled: Made<'enrolment.cancelled'> = (w, { name, course, canUndo, instead, today }, f) => {
  const own = w.courses.cancelled;
  return {
    subject: own.subject({ course: inSubject(course, f) }),
    heading: own.heading,
    lines: parts(own.hello({ name }), instead && own.instead({ course: inSentence(instead, f) }), canUndo ? own.undo : own.ask),
    facts: courseFacts(w, course, f, today),
    button: own.button,
  };
};

const reminder: Made<'enrolment.reminder'> = (w, { name, course, today }, f) => {
  const own = w.courses.reminder;
  const day = f.relativeDay(course.days[0]?.date ?? today, today);
  return {
    subject: own.subject({ day, course: inSubject(course, f) }),
    heading: own.heading({ day }),
    lines: [own.hello({ name })],
    facts: courseFacts(w, course, f, today),
    button: own.button,
    more: [own.givingUp],
  };
};

const courseConfirmed: Made<'enrolment.course-confirmed'> = (w, { name, course, today }, f) => {
  const own = w.courses.courseConfirmed;
  return {
    subject: own.subject({ course: inSubject(course, f) }),
    heading: own.heading,
    lines: [own.hello({ name })],
    facts: courseFacts(w, course, f, today),
    button: own.button,
    more: [own.givingUp],
  };
};

const courseChanged: Made<'enrolment.course-changed'> = (w, { name, course, standing, news, hasDropped, today }, f) => {
  const own = w.courses.courseChanged;
  const title = courseNewsTitle(w.news, news);
  const isComing = standing === 'confirmed';
  return {
    subject: own.subject({ news: title, course: inSubject(course, f) }),
    heading: title,
    lines: [own.hello[standing]({ name })],
    facts: [...courseNewsFacts(w.news, news, f, today), ...courseFacts(w, course, f, today)],
    button: own.button,
    more: parts(isComing ? own.calendar : undefined, isComing && hasDropped ? own.dropped : undefined, own.givingUp),
  };
};

const courseCancelled: Made<'enrolment.course-cancelled'> = (w, { name, course, reason, inCalendar, today }, f) => {
  const own = w.courses.courseCancelled;
  return {
    subject: own.subject({ course: inSubject(course, f) }),
    heading: own.heading,
    lines: [own.hello({ name }), own.reason({ reason })],
    facts: courseFacts(w, course, f, today),
    button: own.button,
    more: inCalendar ? [own.calendar] : [],
  };
};

const certificate: Made<'enrolment.certificate'> = ({ courses: { certificate: own } }, { name, course, validUntil, promised }, f) => ({
  subject: own.subject({ course: inSubject(course, f) }),
  heading: own.heading,
  lines: [
    own.hello({ name }),
    ...(validUntil === undefined ? [] : [own.qualified({ date: f.plainDate(validUntil) }), promised ? own.promised : own.promiseFirst]),
  ],
  button: own.button,
});
