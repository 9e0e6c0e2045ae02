import { slug } from '../fold.ts';
import { machine } from '../machine.ts';

/** What a file can bring in: people for one course, starters, courses that are over. */
export const IMPORT_KINDS = ['participants', 'starters', 'courses'] as const;
export type ImportKind = (typeof IMPORT_KINDS)[number];

/** `uploaded` until every row is checked; nothing but the import's own rows is written before `running`. */
export const IMPORT_STATES = ['uploaded', 'checked', 'running', 'done', 'cancelled', 'failed', 'undone'] as const;
export type ImportState = (typeof IMPORT_STATES)[number];
export type ImportAction = 'check' | 'map' | 'start' | 'finish' | 'cancel' | 'fail' | 'undo';

/** Nothing of it is written yet. */
export const NOT_WRITTEN: readonly ImportState[] = ['uploaded', 'checked'];

export const importMachine = machine<ImportState, ImportAction>(
  { name: 'import', refusal: 'import.not-possible', initial: 'uploaded' },
  ['check', 'map', 'start', 'finish', 'cancel', 'fail', 'undo'],
  {
    uploaded: { check: 'checked', cancel: 'cancelled', fail: 'failed' },
    checked: { map: 'uploaded', start: 'running', cancel: 'cancelled' },
    running: { finish: 'done', cancel: 'cancelled', fail: 'failed' },
    done: { undo: 'undone' },
    cancelled: { undo: 'undone' },
    failed: { undo: 'undone' },
    undone: {},
  },
);

/** What a row would do, or did. */
export const ROW_OUTCOMES = ['new', 'matched', 'changed', 'skipped', 'refused'] as const;
export type RowOutcome = (typeof ROW_OUTCOMES)[number];
/** Something of the row is written. */
export const ROW_WRITES: readonly RowOutcome[] = ['new', 'matched', 'changed'];

/** How a file of text may be written. */
export const TEXT_ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252', 'macintosh', 'cp865'] as const;
export type TextEncoding = (typeof TEXT_ENCODINGS)[number];
/** How a file may be written; the last is no text. */
export const FILE_ENCODINGS = [...TEXT_ENCODINGS, 'xlsx'] as const;
export type FileEncoding = (typeof FILE_ENCODINGS)[number];
/** What stands between the cells of a row, the likeliest first. */
export const SEPARATORS = [';', '\t', ','] as const;
export type Separator = (typeof SEPARATORS)[number];
/** What two people have in common, who may be one. */
export const ALIKE = ['name', 'phone', 'both'] as const;
export type Alike = (typeof ALIKE)[number];
/** What an import can make, in the order in which it is taken back: nothing from under what stands on it. */
export const IMPORT_MAKES = ['enrolment', 'qualification', 'starter', 'course', 'venue', 'person'] as const;
export type ImportMake = (typeof IMPORT_MAKES)[number];
/** What became of it when the import was taken back. */
export const UNDONE_ROWS = ['removed', 'cancelled', 'kept'] as const;
export type UndoneRow = (typeof UNDONE_ROWS)[number];

export const IMPORT_FIELDS = {
  participants: ['name', 'firstName', 'lastName', 'email', 'phone', 'postalCode', 'language'],
  starters: ['name', 'firstName', 'lastName', 'email', 'phone', 'postalCode', 'language', 'qualifiedOn', 'qualifiedUntil', 'maxGroups'],
  courses: ['courseType', 'firstDay', 'lastDay', 'startsAt', 'endsAt', 'venue', 'address', 'postalCode', 'capacity'],
} as const satisfies Readonly<Record<ImportKind, readonly string[]>>;
export type ImportField = (typeof IMPORT_FIELDS)[ImportKind][number];
/** Which column (0 is the first) holds a field. */
export type ColumnMapping = Readonly<Partial<Record<ImportField, number>>>;

/** Headings people write, folded (see `foldHeading`); earlier ones are surer. */
const HEADINGS: Readonly<Record<ImportField, readonly string[]>> = {
  name: [
    'navn',
    'namn',
    'name',
    'fulltnavn',
    'fullname',
    'deltaker',
    'deltakernavn',
    'deltakar',
    'participant',
    'igangsetter',
    'igangsetjar',
    'starter',
  ],
  firstName: ['fornavn', 'firstname', 'givenname', 'fornamn'],
  lastName: ['etternavn', 'lastname', 'surname', 'familyname', 'etternamn'],
  email: ['epost', 'epostadresse', 'email', 'emailaddress', 'mail', 'mailadresse', 'epostadr'],
  phone: [
    ...['telefon', 'mobil', 'tlf', 'telefonnummer', 'mobilnummer', 'mobiltelefon', 'phone', 'phonenumber', 'mobile', 'cellphone'],
    ...['mobtlf', 'mobiltlf', 'tlfmob', 'tlfmobil', 'telefonmobil', 'tlfnr', 'mobilnr', 'telefonnr', 'mob'],
  ],
  postalCode: ['postnummer', 'postnr', 'postkode', 'postalcode', 'postcode', 'zip', 'zipcode'],
  language: ['sprak', 'malform', 'language'],
  qualifiedOn: [
    'godkjentfra',
    'godkjendfra',
    'godkjent',
    'godkjend',
    'kursdato',
    'kursfullfort',
    'qualifiedfrom',
    'qualifiedon',
    'qualified',
  ],
  qualifiedUntil: ['godkjenttil', 'godkjendtil', 'gyldigtil', 'utloper', 'qualifieduntil', 'validuntil', 'expires'],
  maxGroups: ['maksgrupper', 'gruppersamtidig', 'groupsatatime', 'antallgrupper', 'flestgrupper', 'maxgroups'],
  courseType: ['kurstype', 'type', 'kurs', 'coursetype', 'course'],
  firstDay: ['forstedag', 'startdato', 'fradato', 'dato', 'fra', 'start', 'firstday', 'startdate', 'date', 'from'],
  lastDay: ['sistedag', 'sluttdato', 'tildato', 'til', 'slutt', 'lastday', 'enddate', 'until', 'to'],
  startsAt: ['fraklokka', 'klokka', 'starter', 'starttid', 'kl', 'starttime', 'startsat'],
  endsAt: ['tilklokka', 'slutter', 'slutttid', 'endtime', 'endsat'],
  venue: ['lokale', 'kurssted', 'venue', 'sted', 'stad', 'place', 'location'],
  address: ['adresse', 'gateadresse', 'gate', 'besoksadresse', 'address', 'street', 'streetaddress'],
  capacity: ['plasser', 'antallplasser', 'kapasitet', 'plassar', 'capacity', 'places', 'seats'],
};

/** A heading without case, signs and spaces; æ, ø and å as people write them without a Norwegian keyboard. */
export function foldHeading(text: string): string {
  return slug(text, '');
}

/** The columns that the headings seem to mean: exact words first, then headings that begin with one ("E-post (privat)"). */
export function guessColumns(kind: ImportKind, headings: readonly string[]): ColumnMapping {
  const folded = headings.map(foldHeading);
  const mapping = new Map<ImportField, number>();
  const free = (column: number): boolean => column >= 0 && ![...mapping.values()].includes(column);
  for (const fits of [(heading: string, word: string) => heading === word, begins]) {
    for (const field of IMPORT_FIELDS[kind]) {
      if (mapping.has(field)) continue;
      const column = columnFor(field, folded, fits, free);
      if (column !== undefined) mapping.set(field, column);
    }
  }
  return Object.fromEntries(mapping);
}

const SHORTEST_BEGINNING = 4;

function begins(heading: string, word: string): boolean {
  return word.length >= SHORTEST_BEGINNING && heading.startsWith(word);
}

function columnFor(
  field: ImportField,
  headings: readonly string[],
  fits: (heading: string, word: string) => boolean,
  free: (column: number) => boolean,
): number | undefined {
  for (const word of HEADINGS[field]) {
    const column = headings.findIndex((heading, i) => free(i) && fits(heading, word));
    if (column >= 0) return column;
  }
  return undefined;
}

/** So many known words in a row make it one of headings. */
const SURE = 2;

/** Where the headings stand among the first rows: the index of their first row, and in how many they are. */
export interface HeadingPlace {
  readonly at: number;
  readonly rows: 1 | 2;
}

/**
 * Where the headings stand: titles and blank lines may be above them, and they may be in two rows ("E-post" above "privat"). The
 * place with the most known words, the first of equals; without any, the first row.
 */
export function findHeadings(kind: ImportKind, rows: readonly (readonly string[])[]): HeadingPlace {
  const places = rows.flatMap((_, at): HeadingPlace[] =>
    at + 1 < rows.length
      ? [
          { at, rows: 1 },
          { at, rows: 2 },
        ]
      : [{ at, rows: 1 }],
  );
  const scored = places.map((place) => ({ place, known: knownWords(kind, headingsAt(rows, place)) }));
  // One row before two where both know as much.
  const inOrder = [...scored.filter(({ place }) => place.rows === 1), ...scored.filter(({ place }) => place.rows === 2)];
  const first: HeadingPlace = { at: 0, rows: 1 };
  return inOrder.reduce((a, b) => (b.known > a.known ? b : a), { place: first, known: SURE - 1 }).place;
}

/** The headings that stand there; two rows are read as one. */
export function headingsAt(rows: readonly (readonly string[])[], { at, rows: count }: HeadingPlace): readonly string[] {
  const [upper = [], lower = []] = [rows[at], count === 2 ? rows[at + 1] : undefined];
  return count === 1 ? upper : Array.from({ length: Math.max(upper.length, lower.length) }, (_, i) => joined(upper[i], lower[i]));
}

function joined(upper = '', lower = ''): string {
  return [upper, lower].filter((text) => text !== '').join(' ');
}

function knownWords(kind: ImportKind, headings: readonly string[]): number {
  return Object.keys(guessColumns(kind, headings)).length;
}

/** How surely a sheet's first rows are a list of this kind. */
export function knownHeadings(kind: ImportKind, rows: readonly (readonly string[])[]): number {
  return knownWords(kind, headingsAt(rows, findHeadings(kind, rows)));
}

/** Fields without a column that no row can do without. A name may come in two parts. */
export function missingFields(kind: ImportKind, mapping: ColumnMapping): ImportField[] {
  const needed: Readonly<Record<ImportKind, readonly ImportField[]>> = {
    participants: ['name', 'email'],
    starters: ['name', 'email', 'postalCode'],
    courses: ['courseType', 'firstDay', 'venue', 'postalCode'],
  };
  const inParts = mapping.firstName !== undefined && mapping.lastName !== undefined;
  return needed[kind].filter((field) => mapping[field] === undefined && !(field === 'name' && inParts));
}
