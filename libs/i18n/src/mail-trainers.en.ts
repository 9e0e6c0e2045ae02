import type { Format } from './format.ts';
import { capitalised, type CourseInMail, type TrainerMailWords } from './mail.ts';

const dates = ({ days }: CourseInMail, f: Format): string => f.dates(days.map(({ date }) => date));

interface Led {
  readonly course: CourseInMail;
  readonly together: readonly string[];
  readonly today: string;
}

function facts({ course: { title, days, venue, accessNote, online }, together, today }: Led, f: Format) {
  const place = venue === '' ? [] : [['Where', venue] as const];
  const net = online?.link === undefined ? [] : [['Online', online.link] as const];
  const note = accessNote === undefined ? [] : [['Key and way in', accessNote] as const];
  const others = together.length === 0 ? [] : [['Together with', f.list(together)] as const];
  return [['Course', title], ['When', f.days(days, today)], ...place, ...net, ...note, ...others] as const;
}

/** To those who lead courses; the days come along for their calendars. */
export const en: TrainerMailWords = {
  'trainer.added': (about, f) => ({
    subject: `You will lead a course: ${about.course.title} ${dates(about.course, f)}`,
    heading: 'You are down to lead a course',
    lines: [`Hello ${about.name}! You are down as a trainer of this course.`],
    facts: facts(about, f),
    button: 'See the course',
    more: [
      'The days are attached, ready for your calendar.',
      'Does it not suit you? Answer this mail, and the office will find somebody else.',
    ],
  }),

  'trainer.changed': ({ dropped, ...about }, f) => ({
    subject: `The course you lead has changed: ${about.course.title} ${dates(about.course, f)}`,
    heading: 'The course you lead has changed',
    lines: [
      `Hello ${about.name}! This is how it is now.`,
      ...(dropped.length === 0 ? [] : [`${capitalised(f.dates(dropped, about.today))} will not be held.`]),
    ],
    facts: facts(about, f),
    button: 'See the course',
    more: ['The days as they are now are attached, ready for your calendar.', 'Does it no longer suit you? Answer this mail.'],
  }),

  'trainer.removed': ({ name, course, today }, f) => ({
    subject: `You no longer lead a course: ${course.title} ${dates(course, f)}`,
    heading: 'You will not lead this course after all',
    lines: [`Hello ${name}! The office has changed who leads the course. There is nothing you need to do.`],
    facts: facts({ course, together: [], today }, f),
    button: 'See your calendar',
    more: ['The cancellation is attached, so that the days can leave your calendar.', 'Do you wonder why? Answer this mail.'],
  }),

  'trainer.cancelled': ({ reason, ...about }, f) => ({
    subject: `Cancelled: ${about.course.title} ${dates(about.course, f)}`,
    heading: 'The course you were to lead is cancelled',
    lines: [`Hello ${about.name}! The course will not be held. Everybody who had signed up has been told.`, `The reason: ${reason}`],
    facts: facts(about, f),
    button: 'See your calendar',
    more: ['The cancellation is attached, so that the days can leave your calendar.'],
  }),
};
