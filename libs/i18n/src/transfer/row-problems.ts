import { REFUSALS } from '@igang/domain';
import type { Lang } from '../lang.ts';
import { fieldText, problemText } from '../problem-text.ts';
import type { ProblemValues } from '../problems.nb.ts';

const ROW_CODES = [
  'doubled',
  'formula',
  'starter-elsewhere',
  'starter-known',
  'dates-not-in-order',
  'course-not-over',
  'course-known',
  'in-the-future',
  'end-missing',
  'no-address',
  'letter-lost',
  'too-far-ahead',
] as const;
type RowCode = (typeof ROW_CODES)[number];

/** What is wrong with a row of a file: a field's code, a row's own, or the reason a use case gave. */
export function rowProblemText(code: string, values: ProblemValues, lang: Lang): string {
  const own = ROW_CODES.find((one) => one === code);
  if (own !== undefined) return WORDS[lang][own](values);
  const refusal = REFUSALS.find((one) => one === code);
  return refusal === undefined ? fieldText(code, lang) : problemText(refusal, values, lang).detail;
}

const WORDS: Readonly<Record<Lang, Readonly<Record<RowCode, (values: ProblemValues) => string>>>> = {
  nb: {
    doubled: ({ row }) => `Står også i rad ${row ?? '…'}. Bare den første tas med.`,
    formula: () => 'Begynner som en formel, ikke som et navn.',
    'starter-elsewhere': () => 'Hører til et annet kontor.',
    'starter-known': () => 'Er igangsetter hos dere fra før, og fila har ingen senere dato.',
    'dates-not-in-order': () => 'Slutter før det begynner, eller varer for lenge.',
    'course-not-over': () => 'Er ikke over ennå. Kurs som kommer, planlegges på kurssiden.',
    'course-known': () => 'Finnes fra før.',
    'in-the-future': () => 'Ligger fram i tid. Skriv dagen da det skjedde.',
    'end-missing': () => 'Når dagen sluttet, står ikke i fila. Legg til en kolonne med sluttid.',
    'no-address': () => 'Mangler. Alt går på e-post: plass, forespørsler og innlogging. Spør etter en adresse, eller skriv den inn her.',
    'letter-lost': () => 'En bokstav er gått tapt i fila (�). Skriv navnet som det er.',
    'too-far-ahead': () => 'Ligger mer enn ti år fram i tid. Se etter årstallet.',
  },
  nn: {
    doubled: ({ row }) => `Står òg i rad ${row ?? '…'}. Berre den første blir teken med.`,
    formula: () => 'Byrjar som ein formel, ikkje som eit namn.',
    'starter-elsewhere': () => 'Høyrer til eit anna kontor.',
    'starter-known': () => 'Er igangsetjar hos dykk frå før, og fila har ingen seinare dato.',
    'dates-not-in-order': () => 'Sluttar før det byrjar, eller varer for lenge.',
    'course-not-over': () => 'Er ikkje over enno. Kurs som kjem, blir planlagde på kurssida.',
    'course-known': () => 'Finst frå før.',
    'in-the-future': () => 'Ligg fram i tid. Skriv dagen då det skjedde.',
    'end-missing': () => 'Når dagen slutta, står ikkje i fila. Legg til ei kolonne med sluttid.',
    'no-address': () => 'Manglar. Alt går på e-post: plass, førespurnader og innlogging. Be om ei adresse, eller skriv ho inn her.',
    'letter-lost': () => 'Ein bokstav er gått tapt i fila (�). Skriv namnet slik det er.',
    'too-far-ahead': () => 'Ligg meir enn ti år fram i tid. Sjå etter årstalet.',
  },
  en: {
    doubled: ({ row }) => `Also in row ${row ?? '…'}. Only the first is taken.`,
    formula: () => 'Begins like a formula, not like a name.',
    'starter-elsewhere': () => 'Belongs to another office.',
    'starter-known': () => 'Is a starter with you already, and the file has no later date.',
    'dates-not-in-order': () => 'Ends before it begins, or lasts too long.',
    'course-not-over': () => 'Is not over yet. Courses to come are planned on the course page.',
    'course-known': () => 'Is here already.',
    'in-the-future': () => 'Lies ahead in time. Write the day it happened.',
    'end-missing': () => 'The file does not say when the day ended. Add a column with the time it ended.',
    'no-address': () => 'Missing. Everything goes by e-mail: places, requests and signing in. Ask for an address, or write it here.',
    'letter-lost': () => 'A letter was lost in the file (�). Write the name as it is.',
    'too-far-ahead': () => 'Lies more than ten years ahead. Look at the year.',
  },
};
