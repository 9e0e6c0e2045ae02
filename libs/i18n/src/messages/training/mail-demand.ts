import { type DemandMailWords, inSubject, type MailText } from '../mail.ts';
import { knownFacts } from '../mail-parts.ts';
import type { Made, TrainingMailWords } from './mail-course.ts';

/** Before and after a course: lost links, when one comes near, and how it was. */
export function demandMails(w: TrainingMailWords): DemandMailWords {
  return {
    'links.mine': (value, f) => linksMine(w, value, f),
    'interest.confirm': (value, f) => interestConfirm(w, value, f),
    'interest.course': (value, f) => interestCourse(w, value, f),
    'course.evaluation': (value, f) => evaluation(w, value, f),
  };
}

/** The button leads to the newest; where there are more than one, each has its link below. */
const linksMine: Made<'links.mine'> = ({ demand: { linksMine: own } }, { courses }, f): MailText => {
  const [first, ...others] = courses;
  const more = [own.notYou];
  if (first !== undefined && others.length === 0) {
    const { subject, heading, line, button } = own.one;
    return { subject: subject({ course: inSubject(first, f) }), heading, lines: [line], button, more };
  }
  const { subject, heading, line, list, item, button } = own.several;
  const items = courses.map((course) => item({ course: inSubject(course, f), url: course.url }));
  return { subject, heading, lines: [line], lists: [{ title: list, items }], button, more };
};

/** A circle as wide as the country is no circle. */
const ANYWHERE_KM = 1000;

const interestConfirm: Made<'interest.confirm'> = ({ demand: { interestConfirm: own } }, { place, radiusKm }) => ({
  subject: own.subject,
  heading: own.heading,
  lines: [radiusKm >= ANYWHERE_KM ? own.anywhere({ place }) : own.within({ place, radius: radiusKm })],
  button: own.button,
  more: [own.kept, own.notYou],
});

const interestCourse: Made<'interest.course'> = (w, { course, place, today, stopAt }, f) => {
  const [own, { facts }] = [w.demand.interestCourse, w.courses];
  return {
    subject: own.subject({ place, title: course.title }),
    heading: own.heading,
    lines: [own.line],
    facts: knownFacts([facts.course, course.title], [facts.when, f.days(course.days, today)], [facts.where, course.venue]),
    button: own.button,
    more: [own.stop({ address: stopAt })],
  };
};

const evaluation: Made<'course.evaluation'> = ({ demand: { evaluation: own } }, { name, title, days }) => ({
  subject: own.subject({ title }),
  heading: own.heading,
  lines: [own.hello({ name }), ...own.lines],
  button: own.button,
  more: [own.validity({ days })],
});
