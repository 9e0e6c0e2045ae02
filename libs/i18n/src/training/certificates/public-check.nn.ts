import type { PublicCheckWords } from './public-check.nb.ts';

export const nn: PublicCheckWords = {
  title: 'Er kursbeviset ekte?',
  lead: 'Skriv nummeret som står nedst på beviset. Vi svarar om det gjeld, kva det er for, og kva år. Ikkje noko meir.',
  serial: 'Nummer på beviset',
  hint: 'Til dømes IG-2026-000123-7K3QM9TX. Store eller små bokstavar er det same.',
  wrong: 'Nummeret er ikkje heilt rett skrive. Sjå over det ein gong til: fire ledd, det siste med åtte teikn.',
  check: 'Sjekk',
  valid: 'Ja, kursbeviset gjeld',
  validText: (type, year) => `${type}, skrive ut i ${year}.`,
  notValid: 'Nei, dette nummeret gjeld ikkje',
  notValidText: 'Anten finst det ikkje, eller så er beviset trekt tilbake. Spør den som viste deg det, eller kontoret som heldt kurset.',
  number: 'Nummer',
  another: 'Sjekk eit anna',
};
