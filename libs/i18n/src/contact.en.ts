import type { ContactWords } from './contact.nb.ts';

export const en: ContactWords = {
  title: 'Name and contact',
  correct: 'Correct name and contact',
  lead: 'We use this when we write to you, and to see which groups are near you.',
  office:
    'If the address is corrected, the mail goes to the new one. The place and the number on the list stay. An address she has confirmed herself is hers.',
  name: 'Name',
  email: 'E-mail address',
  emailStays: (address: string) => `You sign in with ${address}. Ring the office if you need another address.`,
  phone: 'Telephone',
  postalCode: 'Postal code',
  language: 'Language of the mails',
  save: 'Save',
  saved: 'Saved.',
};
