import type { PublicPointWords } from './public-point.nb.ts';

export const en: PublicPointWords = {
  title: 'Is this right?',
  lead: 'This is what our list says about you. People use it to find somebody to talk with.',
  until: (day) => `If nobody tells us, it is shown until ${day}.`,
  hidden: 'It is hidden from others now, because nobody has said that it is right.',
  name: 'Name',
  address: 'Address',
  phone: 'Phone',
  none: 'None',
  email: 'E-mail',
  yes: 'Yes, it is right',
  no: 'Is anything wrong?',
  noText:
    'Ring or write to the office, and we put it right. If you read enquiries with us, you can also correct it yourself when you are signed in.',
  signIn: 'Sign in and correct',
  thanks: 'Thank you! It is shown for another year.',
  thanksText: 'We ask again in a year. If anything changes before that, tell the office.',
  broken: 'This link does not work',
  brokenText: 'It may be too old, or cut in two by the e-mail program. Ring the office, and we sort it out together.',
};
