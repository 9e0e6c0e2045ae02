import type { StarterLinkWords } from './starter-links.nb.ts';

export const en: StarterLinkWords = {
  broken: 'This link does not work',
  brokenText: 'It may be too old, or split in two by the mail program. Everything is on your page, and the office is glad to help.',
  request: {
    title: 'A question for you',
    thanks: { accept: 'Thank you for saying yes', decline: 'Thank you for answering' },
    next: {
      accept: 'You are the starter of the group. The dates, and what you need before the first meeting, are on their way by e-mail.',
      decline: 'That is quite all right. We will ask somebody else, and there is nothing more for you to do.',
    },
    toMine: 'To my groups',
    signIn: 'To see the group you need to sign in, with a link by e-mail.',
    standing: {
      accepted: {
        title: 'You have said yes',
        text: 'The group is on your page. If you need to give it up, that is all right. Call or write to the office.',
      },
      left: { title: 'You are no longer with this group', text: 'You said yes to it once. You are not responsible for it now.' },
      declined: { title: 'You have said no', text: 'That is quite all right. If you have changed your mind, call or write to the office.' },
      expired: {
        title: 'The time to answer is over',
        text: 'There is nothing you need to do. If you can after all, the office would like to hear from you.',
      },
      'taken-back': { title: 'It worked out', text: 'The group no longer needs your answer. Thank you for letting us ask.' },
    },
  },
  log: {
    title: 'Log the meeting',
    logged: {
      title: 'The meeting is logged',
      text: (when) => `We have what we need about the meeting on ${when}. If something is wrong, tell the office.`,
    },
    'not-yet': { title: 'The meeting has not begun', text: (when) => `It is on ${when}. Afterwards you can log it with this same link.` },
    'earlier-first': {
      title: 'An earlier meeting has to be logged first',
      text: (when) => `The meeting on ${when} comes after one that is not logged. Use the link in that e-mail, or log it on your page.`,
    },
    over: {
      title: 'There is nothing to log here',
      text: (when) => `The group does not meet now, and the meeting on ${when} needs no log.`,
    },
  },
};
