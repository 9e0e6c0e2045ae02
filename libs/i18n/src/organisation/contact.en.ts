import type { ContactWords } from './contact.nb.ts';

export const en: ContactWords = {
  title: 'Name and contact',
  correct: 'Correct name and contact',
  lead: 'We use this when we write to you, and to see which groups are near you.',
  office:
    'If the address is corrected, the mail goes to the new one. The place and the number on the list stay. An address that its owner has confirmed stays theirs.',
  name: 'Name',
  called: 'What shall we call you?',
  calledShort: 'We call you',
  calledHint: (first: string) => `If you write nothing, we say ${first}. The certificate has your whole name.`,
  calledOffice: 'Wants to be called',
  calledHintOffice: (first: string) => `Empty: we say ${first} in mails. Certificates and lists have the whole name.`,
  email: 'E-mail address',
  emailStays: (address: string) => `You sign in with ${address}, and that is where we write.`,
  changeAddress: 'Change e-mail address',
  newAddress: 'New e-mail address',
  addressHow:
    'We send a link to the new address. When you have opened it and said yes, we write there. Until then the one you have counts.',
  sendLink: 'Send the link',
  missingAddress: 'Write the e-mail address, for example name@example.com.',
  sentTo: (address: string) =>
    `We have sent an e-mail to ${address}. The address changes when you have opened the link in it. The link works for two days.`,
  prove: {
    title: 'Is this your new address?',
    lead: (address: string) => `Press yes, and we write to ${address} from now on. The one you had is told.`,
    yes: 'Yes, use this one',
    notYou: 'Was it not you who asked? Close the page. Then nothing is changed.',
    done: 'The address has been changed',
    doneText: (address: string) =>
      `From now on we write to ${address}, and you sign in with it. If you have signed up for courses, we have sent new links there. The old ones no longer work.`,
    signIn: 'To sign-in',
    gone: 'This link does not work',
    goneText: 'Nothing has been changed. Ask for a new link where you did it last: on your page, or on the page of the sign-up.',
  },
  phone: 'Telephone',
  postalCode: 'Postal code',
  language: 'Language of the mails',
  save: 'Save',
  saved: 'Saved.',
};
