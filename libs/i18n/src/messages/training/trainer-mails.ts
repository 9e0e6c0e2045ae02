import type { Format } from '../../format.ts';
import { type CourseInMail, datesOf, type TrainerMailWords } from '../mail.ts';
import { courseNewsFacts } from './mail-course-news.ts';

interface Wording {
  readonly subject: string;
  readonly heading: string;
  readonly text: string;
  readonly button: string;
  readonly more: readonly string[];
}
/** What one language says to those who lead courses. */
export interface TrainerWording {
  readonly hello: string;
  readonly facts: Readonly<Record<'course' | 'when' | 'where' | 'online' | 'key' | 'together', string>>;
  readonly added: Wording;
  readonly changed: Wording;
  readonly removed: Wording;
  readonly cancelled: Wording;
  readonly reason: string;
}
interface Led {
  readonly name: string;
  readonly course: CourseInMail;
  readonly together: readonly string[];
  readonly today: string;
}

/** The mails to those who lead courses, made of the words of a language; the days come along for their calendars. */
export function trainerMails(w: TrainerWording): TrainerMailWords {
  const mail = ({ subject, heading, text, button, more }: Wording, led: Led, f: Format, also: readonly string[] = []) => ({
    subject: `${subject}: ${led.course.title} ${datesOf(led.course, f)}`,
    heading,
    lines: [`${w.hello} ${led.name}! ${text}`, ...also],
    facts: factsOf(led, w.facts, f),
    button,
    more,
  });
  return {
    'trainer.added': (led, f) => mail(w.added, led, f),
    'trainer.changed': ({ news, ...led }, f) => {
      const { facts, ...rest } = mail(w.changed, led, f);
      return { ...rest, facts: [...(news === undefined ? [] : courseNewsFacts(news, f, led.today)), ...facts] };
    },
    'trainer.removed': (led, f) => mail(w.removed, { ...led, together: [] }, f),
    'trainer.cancelled': ({ reason, ...led }, f) => mail(w.cancelled, led, f, [`${w.reason}: ${reason}`]),
  };
}

function factsOf({ course: { title, days, venue, accessNote, online }, together, today }: Led, w: TrainerWording['facts'], f: Format) {
  const facts: readonly (readonly [string, string | undefined])[] = [
    [w.course, title],
    [w.when, f.days(days, today)],
    [w.where, venue],
    [w.online, online?.link],
    [w.key, accessNote],
    [w.together, f.list(together)],
  ];
  return facts.filter((fact): fact is readonly [string, string] => fact[1] !== undefined && fact[1] !== '');
}
