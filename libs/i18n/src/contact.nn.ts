import type { ContactWords } from './contact.nb.ts';

export const nn: ContactWords = {
  title: 'Namn og kontakt',
  correct: 'Rett namn og kontakt',
  lead: 'Dette bruker vi når vi skriv til deg, og når vi ser kva grupper som er nær deg.',
  office:
    'Blir adressa retta, går e-posten til den nye. Plassen og nummeret på lista er dei same. Ei adresse ho sjølv har stadfesta, er hennar.',
  name: 'Namn',
  email: 'E-postadresse',
  emailStays: (address: string) => `Du loggar inn med ${address}. Ring kontoret om du treng ei anna adresse.`,
  phone: 'Telefon',
  postalCode: 'Postnummer',
  language: 'Språk i e-posten',
  save: 'Lagre',
  saved: 'Lagra.',
};
