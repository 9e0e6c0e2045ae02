import { FRAMES, type PlannedFollowUpKind } from '@igang/domain';
import type { Format } from './format.ts';
import { plural } from './lang.ts';
import { capitalised, type FrameWords, type GroupMailWords, type MailValues } from './mail.ts';

const SINCE: Readonly<Record<PlannedFollowUpKind, string>> = {
  'six-weeks': 'six weeks since the group went on by itself',
  'six-months': 'half a year since the group went on by itself',
  'twelve-months': 'a year since the group went on by itself',
  'own-meetings': 'a while since the group went on by itself',
  'after-support': 'six weeks since the starter was last with you',
};

const frames: FrameWords = {
  confidentiality: 'What is said in the group stays in the group.',
  'notice-of-absence': 'Tell the others when you cannot come, and tell the group before you leave it.',
  openness: 'Share what you want, never more than you want.',
  'no-advice': 'We give no advice. We tell what we have lived through ourselves.',
  'here-and-now': 'We talk about what is here and now.',
  'own-story': 'We speak for ourselves and say “I”.',
  rounds: 'We begin and end with a round where everybody is heard.',
  'shared-responsibility': 'Everybody has an equal share of the responsibility. Nobody leads the group.',
  sober: 'We are sober when we meet.',
  'closed-group': 'The group is closed. New people come in only when everybody agrees.',
};

function questionFacts(v: MailValues['request.asked'], f: Format) {
  return [
    ['Place', v.venue === undefined ? v.place : `${v.venue}, ${v.place}`] as const,
    ...(v.theme === undefined ? [] : [['Theme', v.theme] as const]),
    ['Meetings', f.dates(v.dates, v.today)] as const,
    ['Time', f.hours(v.startsAt, v.endsAt)] as const,
    ...(v.together.length === 0 ? [] : [['Together with', f.list(v.together)] as const]),
  ];
}

const meetingFacts = (v: MailValues['session.log-missing'], f: Format) =>
  [
    ['Meeting', `${v.number} of ${v.budget}`],
    ['When', f.days([v.day], v.today)],
  ] as const;

export const en: GroupMailWords = {
  'request.asked': (v, f) => ({
    subject: v.support ? `Could you be with a group in ${v.place} a few times?` : `Would you start a group in ${v.place}?`,
    heading: v.support ? `Could you be with a group in ${v.place} a few times?` : `Would you start a group in ${v.place}?`,
    lines: [
      v.support
        ? `Hello ${v.name}! A group that meets on its own would like support a few times, and we thought of you. It leads itself; you are there and listen.`
        : `Hello ${v.name}! A new group needs a starter, and we thought of you.`,
      ...(v.message === undefined ? [] : [`The office writes: “${v.message}”`]),
    ],
    facts: questionFacts(v, f),
    button: 'Answer yes or no',
    more: [`Please answer by ${f.moment(v.until, v.today)}.`, 'A no is quite all right, and you need not say why.'],
  }),

  'request.reminder': (v, f) => ({
    subject: `Have you thought about the group in ${v.place}?`,
    heading: `Have you thought about the group in ${v.place}?`,
    lines: [
      `Hello ${v.name}! We do not know yet whether you can. Both yes and no help us, because then we know whether to ask somebody else.`,
    ],
    facts: questionFacts(v, f),
    button: 'Answer yes or no',
    more: [`The question stays open until ${f.moment(v.until, v.today)}.`],
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
      ...(together.length === 0 ? [] : [`You do this together with ${f.list(together)}.`]),
    ],
    ...(first === undefined ? {} : { facts: [['First meeting', f.days([first], today)]] as const }),
    lists: [
      {
        title: 'Before the first meeting',
        items: [
          'Call each participant, say who you are and what will happen.',
          'Find out about the room and the key.',
          'Bring the confidentiality declarations.',
        ],
      },
    ],
    button: 'Open the group',
  }),

  'group.meetings-changed': ({ name, place, dates, startsAt, endsAt, today }, f) => ({
    subject: 'The meetings have moved',
    heading: 'The meetings have moved',
    lines: [`Hello ${name}! Something has changed. This is how the meetings are now:`],
    facts: [
      ['Meetings', f.dates(dates, today)],
      ['Time', f.hours(startsAt, endsAt)],
      ['Place', place],
    ],
    button: 'See the meetings',
    more: ['Does it not suit you? Tell us, and we find out together.'],
  }),

  'session.tomorrow': (v, f) => ({
    subject: `${capitalised(f.relativeDay(v.day.date, v.today))} at ${f.time(v.day.startsAt)}: meeting ${v.number} of ${v.budget} in ${v.place}`,
    heading: `The meeting is ${f.relativeDay(v.day.date, v.today)}`,
    lines: [
      `Hello ${v.name}! This is meeting ${v.number} of ${v.budget}.`,
      ...(v.isLast ? ['It is the last one with you. Talk with the group about how it goes on by itself.'] : []),
    ],
    facts: [
      ['When', f.days([v.day], v.today)],
      ...(v.venue === undefined ? [] : [['Where', v.venue] as const]),
      ...(v.venue === undefined && v.roomAndKey === undefined
        ? []
        : [['Room and key', v.roomAndKey ?? 'Not agreed. Ring the office today.'] as const]),
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

  'handover.pack': ({ officeName, reachOffice, followUpOn, today }, f) => ({
    subject: 'The group is your own now',
    heading: 'The group is your own now',
    lines: [
      'From now on you meet without a starter. That is as it should be, and together you can do it.',
      'Do read this aloud at your next meeting.',
      'Everybody in the group can open the booklet. It has the framework, the next meetings and whom to call.',
    ],
    lists: [
      { title: 'The frames', items: FRAMES.map((frame) => frames[frame]) },
      {
        title: 'How to go on',
        items: [
          'Meet on a fixed day at a fixed time.',
          'Take turns to unlock, put out chairs and keep the time.',
          'Are you stuck? Read the frames together, and say how you are doing.',
          'Have many left? Call the office. We will help you begin again with more people.',
        ],
      },
      { title: 'Whom you can call', items: [`Igang, ${officeName}: ${reachOffice}`] },
    ],
    more:
      followUpOn === undefined
        ? []
        : [`On ${f.day(followUpOn, today)} we write to this address and ask whether you still meet. One press is enough to answer.`],
    button: 'Open the group’s booklet',
  }),

  'follow-up.ask': ({ kind }) => ({
    subject: 'Is your group still meeting?',
    heading: 'Are you still meeting?',
    lines: [`It is ${SINCE[kind]}, and we wonder how it is going.`, 'One press is enough. We never ask what you talk about.'],
    button: 'Answer for the group',
    more: ['If you would like help, you can say so there. The link works for three months.'],
  }),

  'follow-up.reminder': () => ({
    subject: 'We ask once more: is your group meeting?',
    heading: 'Are you still meeting?',
    lines: [
      `A week ago we asked how it is going. We have not heard anything yet.`,
      'One press is enough, also if the group has ended. If we hear nothing, we may give you a call.',
    ],
    button: 'Answer for the group',
  }),
};
