import { guessColumns } from '@igang/domain';
import type { OfficeWorld, Part } from './world.ts';

const DAY_MS = 86_400_000;
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
  const { calendar, random, book } = part;
  const longAgo = calendar.at(calendar.day(-200), '10:00');
  const yesterday = calendar.at(calendar.day(-1), '14:00');
  const done = {
    id: random.id(longAgo),
    state: 'done',
    file_name: 'igangsettere-gammelt-register.csv',
    row_count: 3,
    forgotten_at: new Date(longAgo.getTime() + 30 * DAY_MS),
  };
  const waiting = {
    id: random.id(yesterday),
    state: 'checked',
    file_name: 'nye igangsettere.csv',
    row_count: WAITING.length,
    forgotten_at: null,
  };
  book.add('import_batch', batchRow(office, done, longAgo), batchRow(office, waiting, yesterday));
  tell(part, office, done.id, longAgo, ['uploaded', 'checked', 'running', 'done']);
  tell(part, office, waiting.id, yesterday, ['uploaded', 'checked']);
  book.later('import.forget', { importId: waiting.id }, new Date(yesterday.getTime() + 30 * DAY_MS));
  const people = office.starters.slice(0, 3);
  book.add('import_row', ...people.map((_, i) => rowOf(done.id, i + 2, { cells: [], outcome: 'new', written_at: longAgo })));
  book.add(
    'import_trace',
    ...people.map(({ person }, i) => ({
      batch_id: done.id,
      subject_type: 'person',
      subject_id: person.id,
      row_number: i + 2,
      outcome: null,
    })),
  );
  book.add(
    'import_row',
    ...WAITING.map(([cells, outcome, problem], i) =>
      rowOf(waiting.id, i + 2, { cells, outcome, problems: problem === undefined ? [] : [problem] }),
    ),
  );
}

interface BatchFacts {
  readonly id: string;
  readonly state: string;
  readonly file_name: string;
  readonly row_count: number;
  readonly forgotten_at: Date | null;
}

function batchRow({ id: office_id, coordinatorId }: OfficeWorld, facts: BatchFacts, at: Date) {
  const read = { kind: 'starters', encoding: 'utf-8', separator: ';', headings: HEADINGS, mapping: guessColumns('starters', HEADINGS) };
  return { ...facts, ...read, office_id, course_id: null, progress: 0, created_by_id: coordinatorId, created_at: at, state_changed_at: at };
}

function rowOf(
  batch_id: string,
  number: number,
  facts: { cells: readonly string[]; outcome: string; problems?: readonly object[]; written_at?: Date },
) {
  const { cells, outcome, problems = [], written_at = null } = facts;
  const [name, email = '', phone, postalCode, until = ''] = cells;
  const qualifiedUntil = until.split('.').toReversed().join('-');
  const parsed =
    outcome === 'new' && cells.length > 0
      ? { name, email, language: 'nb', maxGroups: 2, postalCode, qualifiedUntil, ...(phone === '' ? {} : { phone }) }
      : null;
  return { batch_id, number, cells, key: parsed === null ? null : email, parsed, outcome, problems, written_at };
}

const ACTIONS: Readonly<Record<string, string>> = {
  uploaded: 'import.upload',
  checked: 'import.check',
  running: 'import.start',
  done: 'import.finish',
};

function tell({ book }: Part, office: OfficeWorld, id: string, at: Date, states: readonly string[]): void {
  for (const [i, to] of states.entries()) {
    const by = to === 'uploaded' || to === 'running' ? { byId: office.coordinatorId } : {};
    book.tell({
      ...by,
      at: new Date(at.getTime() + i * 60_000),
      action: ACTIONS[to] ?? '',
      subject: ['import', id],
      officeId: office.id,
      from: states[i - 1],
      to,
    });
  }
}
