import { plural } from './lang.ts';
import { calledName, capitalised, type OfficeMailWords } from './mail.ts';

const STUCK = {
  'group-without-starter': (n: number) => `${plural(n, 'group lacks', 'groups lack')} a starter`,
  'meeting-without-starter': (n: number) => `${plural(n, 'meeting', 'meetings')} that no starter can come to`,
  'starter-missing': (n: number) => `${plural(n, 'group', 'groups')} that lost a starter`,
  'request-unanswered': (n: number) => `${plural(n, 'starter has', 'starters have')} not answered`,
  'people-to-ring': (n: number) => `${plural(n, 'group', 'groups')} with somebody to ring`,
  'group-ready-to-call-in': (n: number) => `${plural(n, 'group', 'groups')} can be called in`,
  'group-ready-to-start': (n: number) => `${plural(n, 'group is', 'groups are')} ready to start`,
  'log-missing': (n: number) => `${plural(n, 'meeting', 'meetings')} without a log`,
  'handover-overdue': (n: number) => `${plural(n, 'group', 'groups')} can be handed over`,
  'follow-up-due': (n: number) => `${plural(n, 'group', 'groups')} to call`,
  'help-wanted': (n: number) => `${plural(n, 'group asks', 'groups ask')} for help`,
  'supervision-wanted': (n: number) => `${plural(n, 'starter', 'starters')} would like to talk`,
  'enquiry-unanswered': (n: number) => `${plural(n, 'person', 'people')} looking for a group without an answer`,
  'course-too-few': (n: number) => `${plural(n, 'course', 'courses')} with too few people`,
  'course-draft-soon': (n: number) => `${plural(n, 'course is', 'courses are')} not published yet`,
  'review-waiting': (n: number) => `${plural(n, 'course', 'courses')} with sign-ups waiting for an answer`,
  'attendance-missing': (n: number) => `${plural(n, 'course', 'courses')} without attendance`,
  'results-missing': (n: number) => `${plural(n, 'course', 'courses')} without results`,
} as const;

export const en: OfficeMailWords = {
  'starter.supervision': ({ name, starter }) => ({
    subject: `${starter} would like to talk with somebody`,
    heading: `${starter} would like to talk with somebody`,
    lines: [
      `Hello ${name}! ${starter} has asked for a talk. Please ring when you can, today or tomorrow if possible.`,
      'Why is not said here. It is for the starter to tell.',
    ],
    button: `Open the page of ${calledName(starter)}`,
  }),

  'starter.qualification-expires': ({ name, until, today }, f) => ({
    subject: `Your qualification ends on ${f.day(until, today)}`,
    heading: 'Do you want to go on as a starter?',
    lines: [
      `Hello ${name}! Your qualification as a starter lasts until ${f.day(until, today)}. After that we do not ask you about new groups.`,
      'If you want to go on, you find a new course here. Groups you have begun with you see through as agreed.',
    ],
    button: 'See the courses',
    more: ['Would you rather stop now? That is quite all right, and you need do nothing. Thank you for all you have started.'],
  }),

  'group.starter-missing': ({ name, group, place, missing, alone, today }, f) => ({
    subject: `The group in ${place} needs a starter`,
    heading: 'Who can be with the group?',
    lines: [
      `Hello ${name}! ${missing > 0 ? `“${group}” now lacks ${missing === 1 ? 'a starter' : `${missing} starters`}.` : `A starter of “${group}” is away for a while.`}`,
      alone.length === 0
        ? 'Every planned meeting still has a starter.'
        : `Nobody comes to the ${alone.length === 1 ? 'meeting' : 'meetings'} on ${f.list(alone.map((date) => f.day(date, today)))}.`,
      'Ask somebody else, or move the meeting. What was held stands, and whoever takes over sees how far the group has come.',
    ],
    button: 'Open the group',
  }),

  'course.too-few': ({ name, course, taken, minimum, openUntil, today }, f) => ({
    subject: `Too few people: ${course.title} ${f.dates(course.days.map(({ date }) => date))}`,
    heading: 'Will the course be held?',
    lines: [
      `Hello ${name}! ${taken === 0 ? 'Nobody has' : taken === 1 ? 'One person has' : `${taken} people have`} a place on the course, and you wanted at least ${minimum}.`,
      'Confirm that it will be held, or cancel it. Everybody with a place is told at once.',
      ...(openUntil === undefined ? [] : [`Sign-up is open until ${f.day(openUntil, today)}.`]),
    ],
    facts: [
      ['Course', course.title],
      ['When', f.days(course.days, today)],
      ['Where', course.venue],
    ],
    button: 'Open the course',
  }),

  'work.digest': ({ name, items, today }, f) => ({
    subject: `The week ahead: ${plural(
      items.reduce((sum, { count }) => sum + count, 0),
      'thing is',
      'things are',
    )} waiting`,
    heading: 'This is waiting for you',
    lines: [`Hello ${name}! Here is what has come to a stop.`],
    lists: [
      {
        title: 'Waiting now',
        items: items.map(({ kind, count, place, since }) => line(STUCK[kind](count), count, place, f.day(since, today))),
      },
    ],
    button: 'Open the overview',
    more: ['It is all on the overview, each thing with the one step to take now.'],
  }),
};

function line(what: string, count: number, place: string, since: string): string {
  const where = place === '' ? '' : `${place}, `;
  return `${capitalised(what)} (${count === 1 ? '' : 'oldest: '}${where}since ${since})`;
}
