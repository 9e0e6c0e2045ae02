/** Who somebody is and how she is written to, corrected by herself or by the office. */
export const nb = {
  title: 'Navn og kontakt',
  correct: 'Rett navn og kontakt',
  lead: 'Dette bruker vi når vi skriver til deg, og når vi ser hvilke grupper som er nær deg.',
  office:
    'Rettes adressen, går e-posten til den nye. Plassen og nummeret på lista er de samme. En adresse hun selv har bekreftet, er hennes.',
  name: 'Navn',
  email: 'E-postadresse',
  emailStays: (address: string) => `Du logger inn med ${address}. Ring kontoret hvis du trenger en annen adresse.`,
  phone: 'Telefon',
  postalCode: 'Postnummer',
  language: 'Språk i e-posten',
  save: 'Lagre',
  saved: 'Lagret.',
};
export type ContactWords = typeof nb;
