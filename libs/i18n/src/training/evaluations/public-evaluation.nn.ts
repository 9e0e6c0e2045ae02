import type { PublicEvaluationWords } from './public-evaluation.nb.ts';

export const nn: PublicEvaluationWords = {
  title: 'Korleis var kurset?',
  lead: (type, place, day) => `${type}, ${place}, som var ferdig ${day}.`,
  anonymous: 'Svaret er anonymt. Lenkja viser berre at du var der, og blir borte når du svarer. Svar på det du vil.',
  send: 'Send svaret',
  empty: 'Svar på minst eitt av spørsmåla.',
  thanks: 'Takk for svaret',
  thanksText: 'Det hjelper oss å lage neste kurs betre. Ingen kan sjå at det var du som svarte.',
  used: 'Denne lenkja er brukt',
  usedText: 'Lenkja verkar éin gong, i 30 dagar. Har du svart, er svaret ditt kome fram.',
  notLoaded: 'Skjemaet kom ikkje. Last sida på nytt.',
};
