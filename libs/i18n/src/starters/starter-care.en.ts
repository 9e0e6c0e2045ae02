import { plural } from '../lang.ts';
import type { StarterCareWords } from './starter-care.nb.ts';

export const en: StarterCareWords = {
  title: 'For you',
  lead: 'You give a lot. Here is what is for you.',
  link: 'For you: a talk, a pause, gatherings and what you have done',
  talk: {
    title: 'Would you like to talk with somebody?',
    text: 'After a hard meeting it can be good to talk with somebody at the office. You need not say why, and nothing of what you talk about is written down.',
    ask: 'Ask the office to ring me',
    asked: (day) => `You asked ${day}. Somebody at the office will ring you.`,
    takeBack: 'It is not needed after all',
    afterLog: 'Was it a hard meeting? You can ask to talk with somebody.',
    acute: 'If it is urgent, ring',
  },
  promise: {
    title: 'Your promise of confidentiality',
    lead: 'Before we ask you about a group we need this promise from you. Read it, and say yes if you will stand by it.',
    points: [
      'What I hear from and about people in the groups I do not pass on. Nor who is in them.',
      'Names and telephone numbers I am given I use only to help the group. When I let go, I delete them.',
      'I do not write down what is said in a group.',
      'The promise holds also when I am no longer a starter.',
    ],
    limit: 'The duty everybody has to avert serious crimes comes first (Norwegian Penal Code, section 196).',
    version: (text: string) => `Text ${text}`,
    give: 'I promise this',
    ways: {
      herself: (day: string) => `You gave the promise on this page ${day}.`,
      office: (day: string) => `You gave the promise ${day}. The office has recorded it.`,
      course: (day: string) => `You gave the promise at the course ${day}.`,
      before: (day: string) => `When you passed the course ${day}, that was counted as a promise. You can say yes to the text here.`,
    },
    read: 'Read the text',
  },
  pause: {
    title: 'Take a pause',
    text: 'Nobody asks you about new groups before that day. The groups you are with go on as agreed.',
    until: 'Pause until',
    start: 'Take a pause',
    on: (day) => `You have a pause until ${day}.`,
    onOpen: 'You have a pause.',
    end: 'I am back',
    saved: 'Saved',
  },
  gatherings: {
    title: 'Gatherings and refreshers',
    none: 'No gatherings are open for sign-up now.',
    mine: 'You are signed up',
    open: (type, place) => (place === '' ? `${type}, online` : `${type}, ${place}`),
  },
  done: {
    title: 'What you have done',
    thanks: (people, alive) =>
      people === 0
        ? 'When you have been with a group, you see it here.'
        : `Thank you! ${plural(people, 'person has', 'people have')} a group because you were there${alive === 0 ? '' : `, and ${plural(alive, 'group meets', 'groups meet')} on their own now`}.`,
    columns: { year: 'Year', meetings: 'Meetings', hours: 'Hours', km: 'Kilometres' },
    meetings: 'Meeting by meeting',
    about:
      'Time and road are counted from the plan and the map, as the crow flies there and back. Correct what is not right. Only you see it.',
    none: 'No meetings yet.',
    estimate: 'estimate',
    edit: 'Correct',
    editFor: (day) => `Correct time and road for the meeting ${day}`,
    minutes: 'Minutes',
    km: 'Kilometres, there and back',
    save: 'Save',
    minutesShort: (n) => `${n} min`,
    kmShort: (n) => `${n} km`,
  },
};
