import type { IdentityWords } from './identity.nb.ts';
import { plural } from '../lang.ts';

export const en: IdentityWords = {
  title: 'Sign in',
  lead: 'We send you a link by e-mail. You need no password.',
  email: 'E-mail address',
  send: 'Send me a link',
  sentTitle: 'Look in your e-mail',
  sentText: (email) => `If we know ${email}, a link will be there in a moment. It works for 15 minutes.`,
  sentHint: 'It did not come? Look in your junk mail, or try once more.',
  again: 'Send a new link',
  otherAddress: 'Use another address',
  arriveTitle: 'Welcome in',
  arriveText: 'Press the button to sign in on this device.',
  arrive: 'Sign in now',
  needed: 'Sign in to see this page.',
  waits: (count) =>
    `${plural(count, 'meeting log is', 'meeting logs are')} on the phone, and will be sent when you who wrote ${count === 1 ? 'it' : 'them'} sign in.`,
  brokenTitle: 'This link does not work',
  demoTitle: 'Try Igang as …',
  demoLead: 'This is a trial version with invented people. Choose who you want to be.',
  demoEmpty: 'There is nobody to try as. This is not a trial version.',
  demoGo: (name) => `Go on as ${name}`,
  demoNote: 'Trial version',
};
