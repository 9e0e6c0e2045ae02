/** Whether a course certificate is genuine. */
export const nb = {
  title: 'Er kursbeviset ekte?',
  lead: 'Skriv nummeret som står nederst på beviset. Vi svarer om det gjelder, hva det er for, og hvilket år. Ikke noe mer.',
  serial: 'Nummer på beviset',
  hint: 'For eksempel IG-2026-000123-7K3QM9TX. Store eller små bokstaver er det samme.',
  wrong: 'Nummeret er ikke helt riktig skrevet. Se over det en gang til: fire ledd, det siste med åtte tegn.',
  check: 'Sjekk',
  valid: 'Ja, kursbeviset gjelder',
  validText: (type: string, year: number) => `${type}, utstedt i ${year}.`,
  notValid: 'Nei, dette nummeret gjelder ikke',
  notValidText: 'Enten finnes det ikke, eller så er beviset trukket tilbake. Spør den som viste deg det, eller kontoret som holdt kurset.',
  number: 'Nummer',
  another: 'Sjekk et annet',
};

export type PublicCheckWords = typeof nb;
