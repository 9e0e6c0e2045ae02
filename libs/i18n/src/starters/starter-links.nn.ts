import type { StarterLinkWords } from './starter-links.nb.ts';

export const nn: StarterLinkWords = {
  broken: 'Denne lenkja verkar ikkje',
  brokenText: 'Ho kan vere for gammal, eller delt i to av e-postprogrammet. Alt ligg på sida di, og kontoret hjelper deg gjerne.',
  request: {
    title: 'Eit spørsmål til deg',
    thanks: { accept: 'Takk for at du seier ja', decline: 'Takk for svaret' },
    next: {
      accept: 'Du er igangsetjar for gruppa. Datoane og det du treng før første møte, kjem på e-post no.',
      decline: 'Det er heilt i orden. Då spør vi ein annan, og du treng ikkje gjere noko meir.',
    },
    toMine: 'Til gruppene mine',
    signIn: 'For å sjå gruppa må du logge inn. Det gjer du med ei lenkje på e-post.',
    standing: {
      accepted: {
        title: 'Du har sagt ja',
        text: 'Gruppa står på sida di. Må du gi ho frå deg, går det fint. Ring eller skriv til kontoret.',
      },
      left: { title: 'Du er ikkje med denne gruppa lenger', text: 'Du sa ja til ho ein gong. No har du ikkje ansvar for ho.' },
      declined: { title: 'Du har sagt nei', text: 'Det er heilt i orden. Har du ombestemt deg, kan du ringje eller skrive til kontoret.' },
      expired: { title: 'Fristen er ute', text: 'Du treng ikkje gjere noko. Kan du likevel, høyrer kontoret gjerne frå deg.' },
      'taken-back': { title: 'Det ordna seg', text: 'Gruppa treng ikkje svar frå deg lenger. Takk for at vi fekk spørje.' },
    },
  },
  log: {
    title: 'Logg møtet',
    logged: {
      title: 'Møtet er logga',
      text: (when) => `Vi har fått det vi treng om møtet ${when}. Er noko feil, seier du frå til kontoret.`,
    },
    'not-yet': { title: 'Møtet har ikkje byrja', text: (when) => `Det er ${when}. Etterpå kan du logge det med den same lenkja.` },
    'earlier-first': {
      title: 'Eit tidlegare møte må loggast først',
      text: (when) => `Møtet ${when} kjem etter eit som ikkje er logga. Bruk lenkja i den e-posten, eller logg det på sida di.`,
    },
    over: { title: 'Her er det ikkje noko å logge', text: (when) => `Gruppa møtest ikkje no, og møtet ${when} treng ingen logg.` },
  },
};
