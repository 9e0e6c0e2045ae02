import type { RefusalCode } from '@igang/domain';
import { type Lang, preferredLang } from './lang.ts';
import { en } from './problems.en.ts';
import { nb, type ProblemValues, type ProblemWords } from './problems.nb.ts';
import { nn } from './problems.nn.ts';
import type { ProblemReader } from './problem-reader.ts';
import { sentenceFor } from './problems-readers.ts';

const SENTENCES: Readonly<Record<Lang, ProblemWords>> = { nb, nn, en };

/** The language of an answer, from the request's `Accept-Language`. */
export function languageFrom(header: string | undefined): Lang {
  return preferredLang((header ?? '').split(',').map((part) => part.split(';')[0] ?? ''));
}

export interface ProblemText {
  /** The same for every refusal of its kind (RFC 9457). */
  readonly title: string;
  /** What happened, that nothing is lost, and what to do. */
  readonly detail: string;
}

export function problemText(code: RefusalCode, values: ProblemValues, lang: Lang, reader: ProblemReader = 'public'): ProblemText {
  const detail = sentenceFor(reader, code, { words: SENTENCES[lang], lang, values });
  return { title: TITLES[lang][kindOf(code)], detail };
}

type Kind = 'missing' | 'sign-in' | 'link' | 'input' | 'trouble' | 'not-now';

const KINDS: Readonly<Partial<Record<RefusalCode, Kind>>> = {
  'access.sign-in-needed': 'sign-in',
  'request.not-found': 'missing',
  'request.unavailable': 'trouble',
  'request.busy': 'trouble',
  'request.prove': 'not-now',
  'request.too-many': 'not-now',
  // About a request to a starter, not a request over the wire.
  'request.not-open': 'not-now',
  internal: 'trouble',
};
const FAMILIES: Readonly<Record<string, Kind>> = { access: 'missing', link: 'link', request: 'input' };

function kindOf(code: RefusalCode): Kind {
  return KINDS[code] ?? FAMILIES[code.split('.')[0] ?? ''] ?? 'not-now';
}

const TITLES: Readonly<Record<Lang, Readonly<Record<Kind, string>>>> = {
  nb: {
    missing: 'Vi finner ikke dette',
    'sign-in': 'Logg inn først',
    link: 'Lenken virker ikke',
    input: 'Noe må rettes',
    trouble: 'Noe gikk galt hos oss',
    'not-now': 'Dette går ikke nå',
  },
  nn: {
    missing: 'Vi finn ikkje dette',
    'sign-in': 'Logg inn først',
    link: 'Lenkja verkar ikkje',
    input: 'Noko må rettast',
    trouble: 'Noko gjekk gale hos oss',
    'not-now': 'Dette går ikkje no',
  },
  en: {
    missing: 'We cannot find this',
    'sign-in': 'Sign in first',
    link: 'The link does not work',
    input: 'Something needs a correction',
    trouble: 'Something went wrong on our side',
    'not-now': 'This is not possible now',
  },
};

/** What can be wrong with one field; the codes of backend/src/platform/http/schema-pipe.ts and of schemas' own reasons. */
const FIELD_CODES = [
  'missing',
  'too-small',
  'too-big',
  'choice',
  'format',
  'date',
  'unknown',
  'cursor',
  'present-when-held',
  'email-or-phone',
  'unknown-place',
  'other-office',
  'year-over',
  'before-start',
  'only-when-qualifying',
  'only-several-days',
  'same-address',
  'twice',
  'id-number',
  'after-closing',
] as const;
export type FieldCode = (typeof FIELD_CODES)[number];

/** The words for a field; a code we have no words for reads as "does not look right". */
export function fieldText(code: string, lang: Lang): string {
  const known = FIELD_CODES.find((one) => one === code);
  return FIELDS[lang][known ?? 'format'];
}

const FIELDS: Readonly<Record<Lang, Readonly<Record<FieldCode, string>>>> = {
  nb: {
    missing: 'Fyll ut dette feltet.',
    'too-small': 'Dette er for lite eller for kort.',
    'too-big': 'Dette er for mye eller for langt.',
    choice: 'Velg ett av alternativene.',
    format: 'Dette ser ikke riktig ut. Se over det en gang til.',
    date: 'Denne datoen finnes ikke. Velg en annen.',
    unknown: 'Dette feltet kjenner vi ikke.',
    cursor: 'Lista er endret siden sist. Begynn fra toppen igjen.',
    'unknown-place': 'Dette stedet finner vi ikke. Se over postnummeret.',
    'other-office': 'Her er det et annet kontor som har ansvaret. Velg et sted i kontorets eget område, eller be det andre kontoret.',
    'year-over': 'Disse tallene gis for hele år som er over.',
    twice: 'Dette står to ganger. Gi det ene et annet navn.',
    'id-number': 'Her står et fødselsnummer. Det kan vi ikke ta imot.',
    'after-closing': 'Gruppa er lukket, så ingen nye kommer inn.',
    'before-start': 'Dette er før det begynner. Velg noe senere.',
    'only-when-qualifying': 'Bare et kurs som gir godkjenning, kan fornyes.',
    'only-several-days': 'Med bare én dag er det ingen dager på rad.',
    'same-address': 'To av dem har samme adresse. Hver trenger sin egen.',
    'email-or-phone': 'Skriv en e-postadresse eller et telefonnummer, så noen kan svare.',
    'present-when-held': 'Skriv hvor mange som kom. Det trengs når møtet ble holdt, og bare da.',
  },
  nn: {
    missing: 'Fyll ut dette feltet.',
    'too-small': 'Dette er for lite eller for kort.',
    'too-big': 'Dette er for mykje eller for langt.',
    choice: 'Vel eitt av alternativa.',
    format: 'Dette ser ikkje rett ut. Sjå over det ein gong til.',
    date: 'Denne datoen finst ikkje. Vel ein annan.',
    unknown: 'Dette feltet kjenner vi ikkje.',
    cursor: 'Lista er endra sidan sist. Byrj frå toppen igjen.',
    'unknown-place': 'Denne staden finn vi ikkje. Sjå over postnummeret.',
    'other-office': 'Her er det eit anna kontor som har ansvaret. Vel ein stad i kontoret sitt eige område, eller be det andre kontoret.',
    'year-over': 'Desse tala blir gitte for heile år som er over.',
    twice: 'Dette står to gonger. Gje det eine eit anna namn.',
    'id-number': 'Her står eit fødselsnummer. Det kan vi ikkje ta imot.',
    'after-closing': 'Gruppa er lukka, så ingen nye kjem inn.',
    'before-start': 'Dette er før det byrjar. Vel noko seinare.',
    'only-when-qualifying': 'Berre eit kurs som gjev godkjenning, kan fornyast.',
    'only-several-days': 'Med berre éin dag er det ingen dagar på rad.',
    'same-address': 'To av dei har same adresse. Kvar treng si eiga.',
    'email-or-phone': 'Skriv ei e-postadresse eller eit telefonnummer, så nokon kan svare.',
    'present-when-held': 'Skriv kor mange som kom. Det trengst når møtet vart halde, og berre då.',
  },
  en: {
    missing: 'Fill in this field.',
    'too-small': 'This is too little or too short.',
    'too-big': 'This is too much or too long.',
    choice: 'Choose one of the options.',
    format: 'This does not look right. Please check it.',
    date: 'There is no such date. Choose another.',
    unknown: 'We do not know this field.',
    cursor: 'The list has changed since then. Start from the top again.',
    'unknown-place': 'We cannot find this place. Please check the postal code.',
    'other-office': "Another office looks after this place. Choose one in the office's own area, or ask the other office.",
    'year-over': 'These numbers are given for whole years that are over.',
    twice: 'This stands here twice. Give one of them another name.',
    'id-number': 'There is a national identity number here. We cannot take it.',
    'after-closing': 'The group is closed, so nobody new comes in.',
    'before-start': 'This is before it begins. Choose something later.',
    'only-when-qualifying': 'Only a course that qualifies can be renewed.',
    'only-several-days': 'With one day only there are no days in a row.',
    'same-address': 'Two of them have the same address. Each needs one of their own.',
    'email-or-phone': 'Write an e-mail address or a phone number, so that somebody can answer.',
    'present-when-held': 'Write how many came. It is needed when the meeting was held, and only then.',
  },
};

const FRONT_PAGE: Readonly<Record<Lang, string>> = { nb: 'Til forsiden', nn: 'Til framsida', en: 'To the front page' };

/** The way on from a refusal that stands as a page of its own. */
export function toFrontPage(lang: Lang): string {
  return FRONT_PAGE[lang];
}
