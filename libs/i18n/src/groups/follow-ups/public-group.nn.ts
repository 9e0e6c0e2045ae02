import { LEADS } from './follow-up-kinds.nn.ts';
import type { PublicGroupWords } from './public-group.nb.ts';

export const nn: PublicGroupWords = {
  title: 'Møtest de framleis?',
  lead: LEADS,
  leadSelfStarted: 'De har bede oss spørje. Vi lurer på korleis det går.',
  onBehalf: 'Svar på vegner av gruppa. Vi spør ikkje kven som er med, eller kva de snakkar om.',
  choose: 'Kva stemmer best?',
  chooseOne: 'Vel eitt av svara først.',
  outcomes: {
    alive: { label: 'Ja, vi møtest', next: (day) => (day === undefined ? 'Hald fram slik.' : `Då spør vi igjen ${day}.`) },
    paused: { label: 'Vi har pause no', next: (day) => (day === undefined ? 'Heilt i orden.' : `Heilt i orden. Vi spør igjen ${day}.`) },
    merged: {
      label: 'Vi har slått oss saman med ei anna gruppe',
      next: () => 'Då sluttar vi å skrive til denne adressa. De kan angre i eitt døgn.',
    },
    ended: { label: 'Nei, vi har slutta', next: () => 'Då sluttar vi å skrive til dykk. De kan angre i eitt døgn.' },
    'wants-help': {
      label: 'Vi vil gjerne ha hjelp',
      next: () => 'Kontoret får beskjed med ein gong, og ringjer eller skriv innan nokre dagar. De vel sjølve kva de vil ha hjelp til.',
    },
    'no-questions': {
      label: 'Spør oss ikkje meir',
      next: () => 'Då skriv vi ikkje til dykk fleire gonger. De kan alltid ringje kontoret.',
    },
  },
  send: 'Send svaret',
  thanks: {
    alive: 'Så fint at de møtest',
    paused: 'Takk. God pause',
    merged: 'Takk for beskjeden',
    ended: 'Takk for tida',
    'wants-help': 'Takk. No får de hjelp',
    'no-questions': 'Takk. Då spør vi ikkje meir',
  },
  takeBack: 'Nei, vi møtest framleis',
  takeBackText: (until) => `Var det feil? De kan ta det tilbake til ${until}.`,
  takenBack: 'Svaret er teke tilbake. Vel på nytt.',
  answered: 'De har svart',
  answeredText: (outcome) => `Svaret er: ${outcome}. Er noko endra, ring eller skriv til kontoret.`,
  notAsked: 'Det er ikkje noko å svare på no',
  notAskedText: 'Vi skriv til dykk når det er på tide. Lurer de på noko, ta kontakt med kontoret.',
  contact: 'Kontakt med kontoret',
  call: (phone) => `Ring ${phone}`,
  write: (email) => `Skriv til ${email}`,
  broken: 'Denne lenkja verkar ikkje lenger',
  brokenText: 'Ho kan vere for gammal, eller delt i to av e-postprogrammet. Svar gjerne på e-posten i staden, så sender kontoret ei ny.',
};
