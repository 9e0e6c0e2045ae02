import type { Format } from '../../format.ts';
import { plural } from '../../lang.ts';
import type { GroupMailWords, MailValues } from '../mail.ts';
import { joinedPlace, shownPhone, upperFirst } from '../../text.ts';
import type { Colleague } from '../mail-values.ts';
import { meetingsChanged } from './mail-meetings.en.ts';

function questionFacts(v: MailValues['request.asked'], f: Format) {
  return [
    ['Place', joinedPlace(v.venue, v.place) ?? v.place] as const,
    ...(v.distanceKm === undefined ? [] : [['Distance', `${f.distance(v.distanceKm)} in a straight line`] as const]),
    ['When', `${plural(v.dates.length, 'meeting', 'meetings')}, ${f.dates(v.dates, v.today)}`] as const,
    ['Time', f.atHours(v.startsAt, v.endsAt)] as const,
    ...(v.together.length === 0 ? [] : [['Together with', f.list(v.together)] as const]),
  ];
}

const meetingFacts = (v: MailValues['session.log-missing'], f: Format) =>
  [
    ['Meeting', `${v.number} of ${v.budget}`],
    ['When', f.days([v.day], v.today)],
  ] as const;

/** A name, and the number or address to reach her at. */
const reach = ({ name, phone, email }: Colleague): string => `${name} (${phone === null ? email : shownPhone(phone)})`;

export const en: GroupMailWords = {
  'request.asked': (v, f) => ({
    subject: v.support ? `Could you be with a group in ${v.place} a few times?` : `Would you start a group in ${v.place}?`,
    heading: v.support ? `Could you be with a group in ${v.place} a few times?` : `Would you start a group in ${v.place}?`,
    lines: [
      v.support
        ? `Hello ${v.name}! A group that meets on its own would like support a few times, and we thought of you. It leads itself; you are there and listen.`
        : `Hello ${v.name}! A new group needs a starter, and we thought of you.`,
      ...(v.message === undefined ? [] : [`The office writes: “${v.message}”`]),
      `Please answer by ${f.moment(v.until, v.today)}. A no is quite all right, and you do not have to say why.`,
    ],
    facts: questionFacts(v, f),
    button: 'Answer yes or no',
  }),

  'request.reminder': (v, f) => ({
    subject: `Have you thought about the group in ${v.place}?`,
    heading: `Have you thought about the group in ${v.place}?`,
    lines: [
      `Hello ${v.name}! We do not know yet whether you can. Both yes and no help us, because then we know whether to ask somebody else.`,
      `The question stays open until ${f.moment(v.until, v.today)}.`,
    ],
    facts: questionFacts(v, f),
    button: 'Answer yes or no',
  }),

  'request.taken': ({ name, place }) => ({
    subject: `The group in ${place} no longer needs your answer`,
    heading: 'It worked out',
    lines: [
      `Hello ${name}! The group in ${place} has the help it needs, so you can put the question aside.`,
      'Thank you for letting us ask.',
    ],
  }),

  'request.thanks': ({ name, place, first, together, today }, f) => ({
    subject: `Thank you! You are the starter of the group in ${place}`,
    heading: 'Thank you for saying yes',
    lines: [
      `Hello ${name}! The group in ${place} is lucky to have you.`,
      ...(together.length === 0 ? [] : [`You do this together with ${f.list(together.map(reach))}.`]),
    ],
    ...(first === undefined ? {} : { facts: [['First meeting', f.days([first], today)]] as const }),
    lists: [
      {
        title: 'Before the first meeting',
        items: [
          'Call each participant, say who you are and what will happen.',
          'Find out about the room and the key.',
          'Bring the declaration of confidentiality to sign.',
        ],
      },
    ],
    button: 'Open the group',
  }),

  'group.meetings-changed': meetingsChanged,

  'session.tomorrow': (v, f) => ({
    subject: `${upperFirst(f.relativeDay(v.day.date, v.today))} at ${f.time(v.day.startsAt)}: meeting ${v.number} of ${v.budget} in ${v.place}`,
    heading: `The meeting is ${f.relativeDay(v.day.date, v.today)}`,
    lines: [
      `Hello ${v.name}! This is meeting ${v.number} of ${v.budget}.`,
      ...(v.isLast ? ['It is the last one with you. Talk with the group about how it goes on by itself.'] : []),
    ],
    facts: [
      ['When', f.days([v.day], v.today)],
      ...(v.venue === undefined ? [] : [['Where', v.venue] as const]),
      ...(v.roomAndKey === undefined ? [] : [['Room and key', v.roomAndKey ?? 'Not settled. Call the office today.'] as const]),
    ],
    button: 'Open the group',
  }),

  'session.log-missing': (v, f) => ({
    subject: `How did the meeting go on ${f.day(v.day.date, v.today)}?`,
    heading: 'How did the meeting go?',
    lines: [
      `Hello ${v.name}! We have not had the log from the group in ${v.place}. It takes less than a minute.`,
      'We only ask for numbers and frames, never for what was said. If the meeting did not happen, we would like to know that too.',
    ],
    facts: meetingFacts(v, f),
    button: 'Log the meeting',
  }),

  'handover.thanks': ({ name, place, held, followUpOn, today }, f) => ({
    subject: `Thank you for what you started in ${place}`,
    heading: 'Thank you for letting go',
    lines: [
      `Hello ${name}! The group in ${place} now goes on by itself, after ${plural(held, 'meeting', 'meetings')} with you.`,
      'You no longer see it on your page, and you are not responsible for it.',
      ...(followUpOn === undefined ? [] : [`We will ask the group how it is going on ${f.day(followUpOn, today)}.`]),
    ],
    button: 'My groups',
  }),
};
