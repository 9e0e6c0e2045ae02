import { LEADS } from './follow-up-kinds.nb.ts';

/** The page a group without a starter opens from its mail: do you still meet? Large print, five plain answers. */
export const nb = {
  title: 'Møtes dere fortsatt?',
  lead: LEADS,
  leadSelfStarted: 'Dere har bedt oss spørre. Vi lurer på hvordan det går.',
  onBehalf: 'Svar på vegne av gruppa. Vi spør ikke hvem som er med, eller hva dere snakker om.',
  choose: 'Hva stemmer best?',
  chooseOne: 'Velg ett av svarene først.',
  outcomes: {
    alive: { label: 'Ja, vi møtes', next: (day?: string) => (day === undefined ? 'Fortsett sånn.' : `Da spør vi igjen ${day}.`) },
    paused: {
      label: 'Vi har pause nå',
      next: (day?: string) => (day === undefined ? 'Helt i orden.' : `Helt i orden. Vi spør igjen ${day}.`),
    },
    merged: {
      label: 'Vi har slått oss sammen med en annen gruppe',
      next: () => 'Da slutter vi å skrive til denne adressen. Dere kan angre i ett døgn.',
    },
    ended: { label: 'Nei, vi har sluttet', next: () => 'Da slutter vi å skrive til dere. Dere kan angre i ett døgn.' },
    'wants-help': {
      label: 'Vi vil gjerne ha hjelp',
      next: () => 'Kontoret får beskjed med en gang, og ringer eller skriver innen noen dager. Dere velger selv hva dere vil ha hjelp til.',
    },
    'no-questions': {
      label: 'Spør oss ikke mer',
      next: () => 'Da skriver vi ikke til dere flere ganger. Dere kan alltid ringe kontoret.',
    },
  },
  send: 'Send svaret',
  thanks: {
    alive: 'Så fint at dere møtes',
    paused: 'Takk. God pause',
    merged: 'Takk for beskjeden',
    ended: 'Takk for tida',
    'wants-help': 'Takk. Nå får dere hjelp',
    'no-questions': 'Takk. Da spør vi ikke mer',
  },
  takeBack: 'Nei, vi møtes fortsatt',
  takeBackText: (until: string) => `Var det feil? Dere kan ta det tilbake til ${until}.`,
  takenBack: 'Svaret er tatt tilbake. Velg på nytt.',
  answered: 'Dere har svart',
  answeredText: (outcome: string) => `Svaret er: ${outcome}. Er noe endret, ring eller skriv til kontoret.`,
  notAsked: 'Det er ikke noe å svare på nå',
  notAskedText: 'Vi skriver til dere når det er på tide. Lurer dere på noe, ta kontakt med kontoret.',
  contact: 'Kontakt med kontoret',
  call: (phone: string) => `Ring ${phone}`,
  write: (email: string) => `Skriv til ${email}`,
  broken: 'Denne lenken virker ikke lenger',
  brokenText: 'Den kan være for gammel, eller delt i to av e-postprogrammet. Svar gjerne på e-posten i stedet, så sender kontoret en ny.',
};

export type PublicGroupWords = typeof nb;
