import type { PublicLinksWords } from './public-links.nb.ts';

export const nn: PublicLinksWords = {
  title: 'Send meg lenkjene mine',
  lead: 'Skriv e-postadressa du brukte. Har vi noko på ho, kjem lenkjene dit: påmeldingar, det du har spurt om, spørsmål til deg som igangsetjar, og heftet til gruppa.',
  missing: 'Skriv e-postadressa di, til dømes namn@eksempel.no.',
  email: 'E-postadresse',
  send: 'Send meg lenkjene mine',
  sent: 'Sjå i e-posten din',
  sentText: (address) =>
    `Har vi noko på ${address}, har vi sendt lenkjene dit. Kjem det ingenting, så prøv ei anna adresse, eller ring oss.`,
  signedUp: 'Er du meld på eit kurs?',
  signedUpText: 'Då treng du ikkje logge inn. Vi sender deg lenkja til påmeldinga.',
  signedUpLink: 'Få lenkja til påmeldinga',
  call: 'Snakk med oss',
  callText: 'Får du det ikkje til, så ring eller skriv. Då hjelper vi deg.',
  all: 'Alle kontora',
  yourAddress: 'adressa du skreiv',
  notThere: 'Kjem det ingen e-post?',
  notThereText: 'Sjå i søppelposten òg. Du kan få lenkja ein gong til.',
};
