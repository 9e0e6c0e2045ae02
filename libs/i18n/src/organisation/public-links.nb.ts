/** When a link is lost: sent anew, or somebody to ring. */
export const nb = {
  title: 'Send meg lenkene mine',
  lead: 'Skriv e-postadressen du brukte. Har vi noe på den, kommer lenkene dit: påmeldinger, det du har spurt om, spørsmål til deg som igangsetter, og heftet til gruppa.',
  missing: 'Skriv e-postadressen din, for eksempel navn@eksempel.no.',
  email: 'E-postadresse',
  send: 'Send meg lenkene mine',
  sent: 'Se i e-posten din',
  sentText: (address: string) =>
    `Har vi noe på ${address}, har vi sendt lenkene dit. Kommer det ingenting, så prøv en annen adresse, eller ring oss.`,
  signedUp: 'Er du meldt på et kurs?',
  signedUpText: 'Da trenger du ikke logge inn. Vi sender deg lenken til påmeldingen.',
  signedUpLink: 'Få lenken til påmeldingen',
  call: 'Snakk med oss',
  callText: 'Får du det ikke til, så ring eller skriv. Da hjelper vi deg.',
  all: 'Alle kontorene',
  yourAddress: 'adressen du skrev',
  notThere: 'Kommer det ingen e-post?',
  notThereText: 'Se i søppelposten også. Du kan få lenken en gang til.',
};

export type PublicLinksWords = typeof nb;
