import { guessColumns, instantAfter, NOT_WRITTEN } from '@igang/domain';
import type { OfficeWorld, Part } from './world.ts';

const KEPT_DAYS = 30;
const HEADINGS = ['Navn', 'E-post', 'Telefon', 'Postnr', 'Godkjent til'];
/** A file that waits for a coordinator: two that are fine, one twice, two that must be mended. */
const WAITING: readonly (readonly [
  cells: readonly string[],
  outcome: string,
  problem?: { field: string | null; code: string; values?: object },
])[] = [
  [['Randi Haugen', 'randi.haugen@import.example.no', '00012345', '4365', '01.06.2028'], 'new'],
  [['Leif Tveit', 'leif.tveit@import.example.no', '', '4340', '15.09.2027'], 'new'],
  [['Randi Haugen', 'randi.haugen@import.example.no', '', '4365', ''], 'skipped', { field: null, code: 'doubled', values: { row: 2 } }],
  [['Oddny Vik', 'oddny vik at example', '', '4365', ''], 'refused', { field: 'email', code: 'format' }],
  [['Per Ås', 'per.as@import.example.no', '', '9999', '31.02.2027'], 'refused', { field: 'qualifiedUntil', code: 'date' }],
];

/** Two files of the demo's office: one done long ago, whose rows are forgotten, and one to look through. */
export function importFiles(part: Part, office: OfficeWorld): void {
  const longAgo = part.calendar.at(part.calendar.day(-200), '10:00');
  const yesterday = part.calendar.at(part.calendar.day(-1), '14:00');
  const people = office.starters.slice(0, 3);
  const doneFacts = { state: 'done', file_name: 'igangsettere-gammelt-register.csv', row_count: people.length };
  const done = openFile(part, office, longAgo, { ...doneFacts, forgotten_at: instantAfter(longAgo, { days: KEPT_DAYS }) });
  part.book.add('import_row', ...people.map((_, i) => ({ ...EMPTY, batch_id: done, number: i + 2, outcome: 'new', written_at: longAgo })));
  part.book.add(
    'import_trace',
    ...people.map(({ person }, i) => ({ batch_id: done, subject_type: 'person', subject_id: person.id, row_number: i + 2, outcome: null })),
  );
  const waitingFacts = { state: 'checked', file_name: 'nye igangsettere.csv', row_count: WAITING.length };
  const waiting = openFile(part, office, yesterday, { ...waitingFacts, forgotten_at: null });
  part.book.later('import.forget', { importId: waiting }, instantAfter(yesterday, { days: KEPT_DAYS }));
  part.book.add('import_row', ...WAITING.map((row, i) => ({ ...EMPTY, batch_id: waiting, number: i + 2, ...readBefore(row) })));
}

interface FileFacts {
  readonly state: string;
  readonly file_name: string;
  readonly row_count: number;
  readonly forgotten_at: Date | null;
}
const EMPTY = {
  cells: [] as readonly string[],
  key: null,
  parsed: null,
  problems: [] as readonly object[],
  written_at: null as Date | null,
};

function openFile(part: Part, office: OfficeWorld, at: Date, facts: FileFacts): string {
  const id = part.random.id(at);
  const read = { kind: 'starters', encoding: 'utf-8', separator: ';', headings: HEADINGS, mapping: guessColumns('starters', HEADINGS) };
  const by = { office_id: office.id, course_id: null, created_by_id: office.coordinatorId };
  part.book.add('import_batch', { id, ...facts, ...read, ...by, progress: 0, created_at: at, state_changed_at: at });
  const states = facts.state === 'done' ? [...NOT_WRITTEN, 'running', 'done'] : NOT_WRITTEN;
  for (const [i, to] of states.entries()) {
    const who = to === 'uploaded' || to === 'running' ? { byId: office.coordinatorId } : {};
    const about = { subject: ['import', id] as const, officeId: office.id, from: states[i - 1], to };
    part.book.tell({ ...who, ...about, at: instantAfter(at, { minutes: i }), action: ACTIONS[to] ?? '' });
  }
  return id;
}

/** As the check leaves it. */
function readBefore([cells, outcome, problem]: (typeof WAITING)[number]) {
  const problems = problem === undefined ? [] : [problem];
  if (outcome !== 'new') return { cells, outcome, problems };
  const [name, email = '', phone = '', postalCode, until = ''] = cells;
  const qualifiedUntil = until.split('.').toReversed().join('-');
  const parsed = { name, email, language: 'nb', maxGroups: 2, postalCode, qualifiedUntil, ...(phone === '' ? {} : { phone }) };
  return { cells, outcome, problems, key: email, parsed };
}

const ACTIONS: Readonly<Record<string, string>> = {
  uploaded: 'import.upload',
  checked: 'import.check',
  running: 'import.start',
  done: 'import.finish',
};
