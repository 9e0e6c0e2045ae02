import { LEADS } from './follow-up-kinds.en.ts';
import type { PublicGroupWords } from './public-group.nb.ts';

export const en: PublicGroupWords = {
  title: 'Do you still meet?',
  lead: LEADS,
  leadSelfStarted: 'You have asked us to ask. We wonder how it goes.',
  onBehalf: 'Answer on behalf of the group. We do not ask who takes part, or what you talk about.',
  choose: 'Which fits best?',
  chooseOne: 'Choose one of the answers first.',
  outcomes: {
    alive: { label: 'Yes, we meet', next: (day) => (day === undefined ? 'Keep going.' : `We ask again ${day}.`) },
    paused: {
      label: 'We have a break now',
      next: (day) => (day === undefined ? 'That is quite all right.' : `That is quite all right. We ask again ${day}.`),
    },
    merged: {
      label: 'We have joined another group',
      next: () => 'Then we stop writing to this address. You can take it back for a day.',
    },
    ended: { label: 'No, we have ended', next: () => 'Then we stop writing to you. You can take it back for a day.' },
    'wants-help': {
      label: 'We would like some help',
      next: () => 'The office is told at once, and rings or writes within a few days. You choose what you want help with.',
    },
    'no-questions': {
      label: 'Do not ask us any more',
      next: () => 'Then we do not write to you again. You can always call the office.',
    },
  },
  send: 'Send the answer',
  thanks: {
    alive: 'How good that you meet',
    paused: 'Thank you. Enjoy the break',
    merged: 'Thank you for telling us',
    ended: 'Thank you for the time',
    'wants-help': 'Thank you. Help is coming',
    'no-questions': 'Thank you. We will not ask again',
  },
  takeBack: 'No, we still meet',
  takeBackText: (until) => `Was that a mistake? You can take it back until ${until}.`,
  takenBack: 'The answer is taken back. Please choose again.',
  answered: 'You have answered',
  answeredText: (outcome) => `The answer is: ${outcome}. If something has changed, ring or write to the office.`,
  notAsked: 'There is nothing to answer now',
  notAskedText: 'We write to you when it is time. If you wonder about something, get in touch with the office.',
  contact: 'Contact the office',
  call: (phone) => `Ring ${phone}`,
  write: (email) => `Write to ${email}`,
  broken: 'This link no longer works',
  brokenText: 'It may be too old, or cut in two by the e-mail program. Please answer the e-mail instead, and the office sends a new one.',
};
