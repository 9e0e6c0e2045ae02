import type { PublicGroupWords } from './public-group.nb.ts';

export const nn: PublicGroupWords = {
  title: 'Møtest de framleis?',
  lead: {
    'six-weeks': 'No har de møtst på eiga hand i om lag seks veker. Vi lurer på korleis det går.',
    'six-months': 'No har de møtst på eiga hand i om lag eit halvt år. Vi lurer på korleis det går.',
    'after-support': 'Det er om lag seks veker sidan igangsetjaren var hos dykk sist. Vi lurer på korleis det går.',
    'own-meetings': 'No har de møtst nokre gonger på eiga hand. Vi lurer på korleis det går.',
    help: 'Vi lurer på korleis det går.',
    'twelve-months': 'No har de møtst på eiga hand i om lag eit år. Vi lurer på korleis det går.',
  },
  onBehalf: 'Svar på vegner av gruppa. Vi spør ikkje kven som er med, eller kva de snakkar om.',
  choose: 'Kva stemmer best?',
  chooseOne: 'Vel eitt av svara først.',
  outcomes: {
    alive: { label: 'Ja, vi møtest', next: 'Fint! Då høyrer de frå oss igjen om nokre månader.' },
    paused: { label: 'Vi har pause no', next: 'Heilt i orden. Vi spør igjen seinare.' },
    merged: { label: 'Vi har slått oss saman med ei anna gruppe', next: 'Då sluttar vi å skrive til denne adressa.' },
    ended: { label: 'Nei, vi har slutta', next: 'Takk for tida. Då sluttar vi å skrive til dykk.' },
    'wants-help': {
      label: 'Vi vil gjerne ha hjelp',
      next: 'Kontoret ringjer eller skriv innan nokre dagar. De vel sjølve kva de vil ha hjelp til.',
    },
  },
  send: 'Send svaret',
  thanks: {
    alive: 'Så fint at de møtest',
    paused: 'Takk. God pause',
    merged: 'Takk for beskjeden',
    ended: 'Takk for tida',
    'wants-help': 'Takk. No får de hjelp',
  },
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
