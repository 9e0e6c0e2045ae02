import type { OfficePointWords } from './office.points.nb.ts';

export const en: OfficePointWords = {
  title: 'Contact points',
  mine: 'The contact point',
  lead: 'This is what the list says about them, where people look for somebody to talk to. If something is wrong, you can correct it here.',
  leadMine: 'This is what our list says about you, where people look for somebody to talk to. Is it right?',
  none: 'No contact points here yet',
  confirmedOn: (day) => `Last confirmed ${day}`,
  freshness: {
    confirmed: 'Shown',
    'ring-first': 'Shown, with advice to ring first',
    hidden: 'Not shown until it is confirmed',
  },
  hosts: (count) =>
    count === 0 ? 'Nobody reads enquiries here.' : count === 1 ? 'One person reads enquiries.' : `${count} people read enquiries.`,
  address: 'Address',
  noAddress: 'No address',
  confirm: 'This is right',
  confirmFor: (name) => `This is right: ${name}`,
  confirmed: 'Thank you! It is shown for another year.',
  correct: 'Correct',
  correctFor: (name) => `Correct: ${name}`,
  form: {
    name: 'Name',
    address: 'Street address',
    postalCode: 'Postal code',
    phone: 'Phone',
    email: 'E-mail',
    public: 'All of this is open on the website. Do not write a private phone number or e-mail.',
    save: 'Save and confirm',
    saved: 'Saved. This is how it stands now.',
  },
};
