import type { ContactWords } from './contact.nb.ts';

export const nn: ContactWords = {
  title: 'Namn og kontakt',
  correct: 'Rett namn og kontakt',
  lead: 'Dette bruker vi når vi skriv til deg, og når vi ser kva grupper som er nær deg.',
  office:
    'Blir adressa retta, går e-posten til den nye. Plassen og nummeret på lista er dei same. Ei adresse som eigaren sjølv har stadfesta, endrar berre eigaren.',
  name: 'Namn',
  called: 'Kva skal vi kalle deg?',
  calledShort: 'Vi kallar deg',
  calledHint: (first: string) => `Skriv du ingenting, seier vi ${first}. På kursbeviset står heile namnet.`,
  calledOffice: 'Vil bli kalla',
  calledHintOffice: (first: string) => `Tomt: Vi seier ${first} i e-post. På kursbevis og lister står heile namnet.`,
  email: 'E-postadresse',
  emailStays: (address: string) => `Du loggar inn med ${address}, og det er dit vi skriv.`,
  changeAddress: 'Byt e-postadresse',
  newAddress: 'Ny e-postadresse',
  addressHow: 'Vi sender ei lenkje til den nye adressa. Når du har opna ho og sagt ja, skriv vi dit. Til då gjeld den du har.',
  sendLink: 'Send lenkja',
  missingAddress: 'Skriv e-postadressa, til dømes namn@eksempel.no.',
  sentTo: (address: string) =>
    `Vi har sendt ein e-post til ${address}. Adressa blir bytt når du har opna lenkja i han. Lenkja verkar i to døgn.`,
  prove: {
    title: 'Er dette den nye adressa di?',
    lead: (address: string) => `Trykk ja, så skriv vi til ${address} frå no av. Den du hadde, får beskjed.`,
    yes: 'Ja, bruk denne',
    notYou: 'Var det ikkje du som bad om det? Lukk sida. Då blir ingenting endra.',
    done: 'Adressa er bytt',
    doneText: (address: string) =>
      `Frå no av skriv vi til ${address}, og du loggar inn med ho. Er du meld på kurs, har vi sendt nye lenkjer dit. Dei gamle verkar ikkje lenger.`,
    signIn: 'Til innlogging',
    gone: 'Denne lenkja verkar ikkje',
    goneText: 'Ingenting er endra. Be om ei ny lenkje der du gjorde det sist: på sida di, eller på sida for påmeldinga.',
  },
  phone: 'Telefon',
  postalCode: 'Postnummer',
  language: 'Språk i e-posten',
  save: 'Lagre',
  saved: 'Lagra.',
};
