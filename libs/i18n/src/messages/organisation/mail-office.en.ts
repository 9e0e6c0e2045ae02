import { addDays } from '@igang/domain';
import { plural } from '../../lang.ts';
import { calledName, type OfficeMailWords } from '../mail.ts';
import { shownPhone, upperFirst } from '../../text.ts';

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
    subject: `${starter.name} would like to talk with somebody`,
    heading: `${starter.name} would like to talk with somebody`,
    lines: [
      `Hello ${name}! ${starter.name} has asked for a talk. Please call when you can, today or tomorrow if possible.`,
      'We have not asked why. It is for the starter to tell.',
    ],
    facts: [...(starter.phone === null ? [] : [['Phone', shownPhone(starter.phone)] as const]), ['E-mail', starter.email]],
    button: `Open the page of ${calledName(starter.name)}`,
  }),

  'starter.withdrew': ({ name, place }) => ({
    subject: `You are no longer with the group in ${place}`,
    heading: `You are no longer with the group in ${place}`,
    lines: [
      `Hello ${name}! It is done: you are no longer responsible for the group in ${place}, and the office takes care of the rest.`,
      'Thank you for what you have done for it. We do not ask why, and you are just as welcome to say yes another time.',
    ],
    button: 'My groups',
    more: ['The attached file takes the meetings out of your calendar. If this is a misunderstanding, answer this e-mail.'],
  }),

  'starter.away': ({ name, meetings, today }, f) => {
    const [first] = meetings;
    const subject =
      meetings.length === 1
        ? `You are not at the meeting on ${f.day(first?.date ?? '', today)}`
        : `You are not at ${meetings.length} meetings`;
    return {
      subject,
      heading: subject,
      lines: [
        `Hi ${name}! You have told us that you are away then, so we do not count on you. The office knows, and takes care of the rest.`,
      ],
      facts: [['Without you', f.days(meetings, today)]],
      button: 'My groups',
      more: ['The file attached takes this out of your calendar. If you can come after all, remove the days on your page.'],
    };
  },

  'starter.back': ({ name, place, meetings, today }, f) => ({
    subject: `You are with the group in ${place} again on those days`,
    heading: 'You are with them again',
    lines: [`Hi ${name}! You are not away after all, and we count on you. The office knows.`],
    facts: [['Your meetings', f.days(meetings, today)]],
    button: 'My groups',
    more: ['The file attached puts them back in your calendar.'],
  }),

  'starter.released': ({ name, place, support, meetings, today }, f) => ({
    subject: meetings.length === 0 ? `You are done with the group in ${place}` : `The meetings with the group in ${place} are called off`,
    heading: meetings.length === 0 ? `You are done with the group in ${place}` : `The meetings with the group in ${place} are called off`,
    lines: [
      support
        ? `Hello ${name}! The group in ${place} now manages without more meetings with you.`
        : `Hello ${name}! The group in ${place} does not meet any more.`,
      'There is nothing more for you to do for it. Thank you for being there. It means a lot that somebody is.',
    ],
    ...(meetings.length === 0 ? {} : { facts: [['Called off', f.days(meetings, today)] as const] }),
    button: 'My groups',
    more: [
      ...(meetings.length === 0 ? [] : ['The attached file takes the meetings out of your calendar.']),
      'If you wonder about anything, answer this e-mail.',
    ],
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

  'group.starter-missing': ({ name, place, missing, alone, away, today }, f) => {
    const soon = alone.find((date) => date <= addDays(today, 1));
    return {
      subject:
        soon === undefined
          ? `The group in ${place} needs a starter`
          : `The meeting ${f.relativeDay(soon, today)} in ${place} has no starter`,
      heading: 'Who can be with the group?',
      lines: [
        [
          `Hello ${name}!`,
          ...(missing > 0 ? [`The group in ${place} now lacks ${missing === 1 ? 'a starter' : `${missing} starters`}.`] : []),
          ...away.map(({ name: who, dates }) => `${who} cannot come on ${f.dates(dates, today)}.`),
        ].join(' '),
        alone.length === 0
          ? 'Every planned meeting still has a starter.'
          : `Nobody comes to the ${alone.length === 1 ? 'meeting' : 'meetings'} on ${f.dates(alone, today)}.`,
        'Ask somebody else, or move the meeting. What was held stands, and whoever takes over sees how far the group has come.',
      ],
      button: 'Open the group',
    };
  },

  'group.starter-back': ({ name, place, dates, today }, f) => {
    const [first = today] = dates;
    const title =
      dates.length === 1
        ? `The meeting on ${f.day(first, today)} in ${place} has a starter again`
        : `${dates.length} meetings in ${place} have a starter again`;
    return {
      subject: title,
      heading: title,
      lines: [`Hello ${name}! The starter who was away can come after all: ${f.dates(dates, today)}. There is nothing you need to do.`],
      button: 'Open the group',
    };
  },

  'group.rescheduled': ({ name, starter, place, before, now, today }, f) => ({
    subject: `The meeting on ${f.day(before.date, today)} in ${place} is moved to ${f.day(now.date, today)}`,
    heading: `${starter} has moved a meeting`,
    lines: [
      `Hello ${name}! ${starter} and the group in ${place} have agreed on another time. Everybody who is to come is told.`,
      'Please see that the room is free then. If it is not, you can move the meeting back on the group’s page, and everybody is told.',
    ],
    facts: [
      ['Before', f.days([before], today)],
      ['Now', f.days([now], today)],
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
  return `${upperFirst(what)} (${count === 1 ? '' : 'oldest: '}${where}since ${since})`;
}
