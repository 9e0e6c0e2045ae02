import type { PublicLinksWords } from './public-links.nb.ts';

export const nn: PublicLinksWords = {
  title: 'Send meg lenkjene mine',
  lead: 'Skriv adressa du melde deg på med. Er det påmeldingar på ho, kjem lenkjene i e-posten, òg når påmeldinga er stengd.',
  missing: 'Skriv e-postadressa di, til dømes namn@eksempel.no.',
  email: 'E-postadresse',
  send: 'Send meg lenkjene mine',
  sent: 'Sjå i e-posten din',
  sentText: (address) =>
    `Er det påmeldingar på ${address}, har vi sendt lenkjene dit. Kjem det ingenting, så prøv ei anna adresse, eller ring oss.`,
  signedUp: 'Er du meld på eit kurs?',
  signedUpText: 'Då treng du ikkje logge inn. Vi sender deg lenkja til påmeldinga.',
  signedUpLink: 'Få lenkja til påmeldinga',
  call: 'Snakk med oss',
  callText: 'Får du det ikkje til, så ring eller skriv. Då hjelper vi deg.',
  all: 'Alle kontora',
};
