export const nb = {
  title: 'Hvordan var kurset?',
  lead: (type: string, place: string, day: string) => `${type}, ${place}, som var ferdig ${day}.`,
  anonymous: 'Svaret er anonymt. Lenken viser bare at du var der, og blir borte når du svarer. Svar på det du vil.',
  send: 'Send svaret',
  empty: 'Svar på minst ett av spørsmålene.',
  thanks: 'Takk for svaret',
  thanksText: 'Det hjelper oss å lage neste kurs bedre. Ingen kan se at det var du som svarte.',
  used: 'Denne lenken er brukt',
  usedText: 'Lenken virker én gang, i 30 dager. Har du svart, er svaret ditt kommet fram.',
  notLoaded: 'Skjemaet kom ikke. Last siden på nytt.',
};
export type PublicEvaluationWords = typeof nb;
