import type { PublicLinksWords } from './public-links.nb.ts';

export const en: PublicLinksWords = {
  title: 'Send me my links',
  lead: 'Write the e-mail address you used. If we have anything on it, the links come there: sign-ups, what you have asked about, questions to you as a starter, and your group’s booklet.',
  missing: 'Write your e-mail address, for example name@example.com.',
  email: 'E-mail address',
  send: 'Send me my links',
  sent: 'Look in your e-mail',
  sentText: (address) =>
    `If we have anything on ${address}, we have sent the links there. If nothing comes, try another address, or ring us.`,
  signedUp: 'Have you signed up for a course?',
  signedUpText: 'Then you do not need to sign in. We will send you the link to your sign-up.',
  signedUpLink: 'Get the link to your sign-up',
  call: 'Talk with us',
  callText: 'If you do not manage, ring or write. We will help you.',
  all: 'All offices',
  yourAddress: 'the address you wrote',
  notThere: 'No e-mail yet?',
  notThereText: 'Look in the spam folder, too. You can have the link once more.',
};
