import type { ImportField, ImportKind, ImportState, RowOutcome } from '@igang/domain';
import { type Names, plural } from './lang.ts';

const kind: Names<ImportKind> = { participants: 'Deltakere', starters: 'Igangsettere', courses: 'Gamle kurs' };
const state: Names<ImportState> = {
  uploaded: 'Leses',
  checked: 'Klar til å begynne',
  running: 'Skrives',
  done: 'Ferdig',
  cancelled: 'Avbrutt',
  failed: 'Stoppet',
  undone: 'Angret',
};
const outcome: Names<RowOutcome> = {
  new: 'Nye',
  matched: 'Kjente',
  changed: 'Fylles ut',
  skipped: 'Hoppes over',
  refused: 'Kan ikke tas med',
};
const field: Names<ImportField> = {
  name: 'Navn',
  firstName: 'Fornavn',
  lastName: 'Etternavn',
  email: 'E-post',
  phone: 'Telefon',
  postalCode: 'Postnummer',
  language: 'Språk',
  qualifiedOn: 'Godkjent fra',
  qualifiedUntil: 'Godkjent til',
  maxGroups: 'Grupper samtidig',
  courseType: 'Kurstype',
  firstDay: 'Første dag',
  lastDay: 'Siste dag',
  startsAt: 'Fra klokka',
  endsAt: 'Til klokka',
  venue: 'Lokale',
  address: 'Adresse',
  capacity: 'Plasser',
};

export const nb = {
  title: 'Hent fra fil',
  lead: 'Ta med folk og gamle kurs fra regneark. Ingenting blir skrevet før du har sett hva som vil skje.',
  toOffice: (office: string) => `Hentes til ${office}.`,
  forCourse: (course: string) => `Deltakere til ${course}.`,
  what: 'Hva er i fila?',
  kind,
  state,
  outcome,
  outcomeText: {
    new: 'Finnes ikke hos oss fra før.',
    matched: 'Vi kjenner dem igjen på e-posten. Det vi vet, står.',
    changed: 'Vi kjenner dem, og fila har noe vi manglet.',
    skipped: 'Står i fila to ganger, eller er her allerede.',
    refused: 'Noe må rettes i fila først.',
  } satisfies Names<RowOutcome>,
  field,
  file: 'Fil',
  fileHint: 'CSV eller XLSX, høyst 20 MB. Første rad er overskrifter.',
  fileMissing: 'Velg en fil først.',
  send: 'Se over fila',
  earlier: 'Filer som er hentet',
  none: 'Ingen filer er hentet ennå',
  columns: { file: 'Fil', kind: 'Innhold', by: 'Av', when: 'Når', rows: 'Rader', state: 'Status' },
  rows: (n: number) => plural(n, 'rad', 'rader'),
  read: (encoding: string, separator: string | null) =>
    separator === null ? 'Lest som regneark.' : `Lest som ${encoding}, skilt med ${separator}.`,
  separator: { ',': 'komma', ';': 'semikolon', '\t': 'tabulator' },
  reading: 'Vi ser over radene',
  writing: 'Radene skrives',
  undoing: 'Importen angres',
  progress: (done: number, all: number) => `${done} av ${all}`,
  mapping: {
    title: 'Kolonnene',
    text: 'Vi har gjettet ut fra overskriftene. Rett det som er feil.',
    needed: (fields: string) => `Vi trenger å vite hvor dette står: ${fields}.`,
    none: 'Ikke med',
    save: 'Se over på nytt',
  },
  preview: 'Dette vil skje',
  result: 'Dette skjedde',
  places: (free: number, wanted: number) =>
    wanted <= free
      ? `Det er plass til alle. ${plural(wanted, 'person får', 'personer får')} e-post om at plassen er deres.`
      : `${plural(free, 'får plass', 'får plass')}, ${wanted - free} kommer på ventelista. Alle får e-post om det.`,
  undecided: {
    title: (n: number) => `${plural(n, 'rad', 'rader')} ligner på noen dere kjenner`,
    text: 'Samme navn og telefon, men en annen e-postadresse. Er det den samme?',
    likes: (name: string, email: string) => `Ligner på ${name}, ${email}`,
    same: 'Den samme',
    other: 'En annen',
    allSame: 'Alle er de samme',
    allOther: 'Alle er andre',
  },
  rowList: 'Radene',
  rowNumber: 'Rad',
  rowText: 'I fila',
  leftOut: (column: string) => `Tas med uten ${column}:`,
  rowState: 'Hva som skjer',
  all: 'Alle',
  show: 'Vis',
  noRows: 'Ingen slike rader.',
  forgotten: 'Det som sto i fila, er slettet. Tallene står.',
  start: (n: number) => `Begynn: ${plural(n, 'rad', 'rader')}`,
  started: 'Importen er i gang.',
  cancel: 'Avbryt',
  cancelText: 'Det som er skrevet, blir stående til du angrer det.',
  cancelled: 'Importen er avbrutt.',
  undo: 'Angre importen',
  undoText: 'Alt importen laget, blir tatt bort, så sant ingen har rørt det siden. Påmeldte får e-post om at de er meldt av.',
  undone: (removed: number, cancelled: number, kept: number) =>
    [
      removed > 0 ? `${removed} er tatt bort.` : '',
      cancelled > 0 ? `${plural(cancelled, 'påmelding er', 'påmeldinger er')} avlyst.` : '',
      kept > 0 ? `${kept} er beholdt, fordi noen har rørt det siden eller noe henger på det.` : '',
    ]
      .filter(Boolean)
      .join(' '),
  failure: 'Importen stoppet, fordi den som begynte den, ikke lenger har tilgang. Det som er skrevet, står.',
  template: { title: 'Hvordan fila kan se ut', text: 'Rekkefølgen er fri, og kolonner vi ikke kjenner, hoppes over.' },
  export: { label: 'Ta ut lista', csv: 'Ta ut som CSV', xlsx: 'Ta ut som XLSX' },
};
export type OfficeImportWords = typeof nb;
