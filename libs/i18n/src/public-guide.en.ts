import type { PublicGuideWords } from './public-guide.nb.ts';

export const en: PublicGuideWords = {
  title: 'Start a group yourselves',
  lead: 'Anybody can start a self-help group. Here is what you need to begin without a starter.',
  before: {
    title: 'Before you begin',
    items: [
      'Find each other: four to eight adults who are not related and do not know each other from before.',
      'You can share a theme, or be a mixed group. Both work.',
      'Find a room that is yours while you are there. A contact point, a volunteer centre or a library often lends one for free.',
      'Decide on a fixed day and a fixed time, and how often you meet. Once a week is usual in the beginning.',
      'Call each other before the first meeting. More people come then.',
    ],
  },
  first: {
    title: 'The first meeting',
    items: [
      'Read the framework aloud, and talk about it. It is below.',
      'Sign the confidentiality promise, all of you, and keep a sheet each.',
      'Take a round: Who are you, and what do you hope for?',
      'Nobody leads. Let one keep the time the first time, and another the next.',
      'Agree on how to say so when somebody cannot come.',
    ],
  },
  help: {
    title: 'Would you like somebody to ask?',
    text: 'The contact point or office near you helps with rooms, with finding more people, and when something is stuck. They can also find a starter who is there the first few times. It is free.',
    find: 'Find the nearest to call',
    course: 'Find a starter course',
  },
  print: 'Print',
};
