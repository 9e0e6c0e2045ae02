import type { Format } from '../../format.ts';
import { type Fact, knownFacts } from '../mail-parts.ts';
import { inSubject, type MailText, type MailValues, type TrainerMailWords } from '../mail.ts';
import type { TrainingMailWords } from './mail-course.ts';
import { courseNewsFacts } from './mail-course-news.ts';

type Led = MailValues['trainer.added'];
type Wording = TrainingMailWords['trainers']['added'];

/** The mails to those who lead courses; the days come along for their calendars. */
export function trainerMails(w: TrainingMailWords): TrainerMailWords {
  const { added, changed, removed, cancelled } = w.trainers;
  return {
    'trainer.added': (led, f) => mail(w, added, led, f),
    'trainer.changed': ({ news, ...led }, f) => {
      const { facts = [], ...rest } = mail(w, changed, led, f);
      return { ...rest, facts: [...(news === undefined ? [] : courseNewsFacts(w.news, news, f, led.today)), ...facts] };
    },
    'trainer.removed': (led, f) => mail(w, removed, { ...led, together: [] }, f),
    'trainer.cancelled': ({ reason, ...led }, f) => {
      const { lines, ...rest } = mail(w, cancelled, led, f);
      return { ...rest, lines: [...lines, cancelled.reason({ reason })] };
    },
  };
}

function mail(w: TrainingMailWords, { subject, heading, hello, button, more }: Wording, led: Led, f: Format): MailText {
  return {
    subject: subject({ course: inSubject({ ...led.course, place: undefined }, f) }),
    heading,
    lines: [hello({ name: led.name })],
    facts: factsOf(w, led, f),
    button,
    more,
  };
}

function factsOf({ courses, trainers }: TrainingMailWords, { course, together, today }: Led, f: Format): Fact[] {
  const { title, days, venue, accessNote, online } = course;
  return knownFacts(
    [courses.facts.course, title],
    [courses.facts.when, f.days(days, today)],
    [courses.facts.where, venue],
    [courses.facts.online, online?.link],
    [trainers.facts.key, accessNote],
    [trainers.facts.together, f.list(together)],
  );
}
