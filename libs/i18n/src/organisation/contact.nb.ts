/** Who somebody is and how she is written to, corrected by herself or by the office. */
export const nb = {
  title: 'Navn og kontakt',
  correct: 'Rett navn og kontakt',
  lead: 'Dette bruker vi når vi skriver til deg, og når vi ser hvilke grupper som er nær deg.',
  office:
    'Rettes adressen, går e-posten til den nye. Plassen og nummeret på lista er de samme. En adresse som eieren selv har bekreftet, endrer bare eieren.',
  name: 'Navn',
  called: 'Hva skal vi kalle deg?',
  calledShort: 'Vi kaller deg',
  calledHint: (first: string) => `Skriver du ingenting, sier vi ${first}. På kursbeviset står hele navnet.`,
  calledOffice: 'Vil bli kalt',
  calledHintOffice: (first: string) => `Tomt: Vi sier ${first} i e-post. På kursbevis og lister står hele navnet.`,
  email: 'E-postadresse',
  emailStays: (address: string) => `Du logger inn med ${address}, og det er dit vi skriver.`,
  changeAddress: 'Bytt e-postadresse',
  newAddress: 'Ny e-postadresse',
  addressHow: 'Vi sender en lenke til den nye adressen. Når du har åpnet den og sagt ja, skriver vi dit. Til da gjelder den du har.',
  sendLink: 'Send lenken',
  missingAddress: 'Skriv e-postadressen, for eksempel navn@eksempel.no.',
  sentTo: (address: string) =>
    `Vi har sendt en e-post til ${address}. Adressen byttes når du har åpnet lenken i den. Lenken virker i to døgn.`,
  prove: {
    title: 'Er dette den nye adressen din?',
    lead: (address: string) => `Trykk ja, så skriver vi til ${address} fra nå av. Den du hadde, får beskjed.`,
    yes: 'Ja, bruk denne',
    notYou: 'Var det ikke du som ba om det? Lukk siden. Da endres ingenting.',
    done: 'Adressen er byttet',
    doneText: (address: string) =>
      `Fra nå av skriver vi til ${address}, og du logger inn med den. Er du meldt på kurs, har vi sendt nye lenker dit. De gamle virker ikke lenger.`,
    signIn: 'Til innlogging',
    gone: 'Denne lenken virker ikke',
    goneText: 'Ingenting er endret. Be om en ny lenke der du gjorde det sist: på siden din, eller på siden for påmeldingen.',
  },
  phone: 'Telefon',
  postalCode: 'Postnummer',
  language: 'Språk i e-posten',
  save: 'Lagre',
  saved: 'Lagret.',
};
export type ContactWords = typeof nb;
