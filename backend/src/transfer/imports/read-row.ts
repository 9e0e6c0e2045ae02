import { Email, line, NewEnrolment, Phone, personName } from '@igang/contracts';
import {
  addDays,
  type ColumnMapping,
  type ImportField,
  type ImportKind,
  type LocalDate,
  readDateCell,
  readLanguage,
  readTimeCell,
  readWhole,
  readWrittenName,
  readWrittenPostalCode,
  timeOfDateCell,
  withoutGuard,
} from '@igang/domain';
import { z } from 'zod';
import { codeOfIssue } from '../../platform/field-codes.ts';

/** What is wrong with a row; `field` is null when it is the row as a whole. Codes: libs/i18n row-problems. */
export interface RowProblem {
  readonly field: ImportField | null;
  readonly code: string;
  readonly values?: Readonly<Record<string, string | number>>;
}
export interface ReadRow {
  readonly number: number;
  readonly key: string | null;
  readonly parsed: unknown;
  readonly problems: readonly RowProblem[];
  /** What could not be read and could be done without. */
  readonly notes: readonly RowProblem[];
}

const TimeCell = z.string().transform((text, context) => read(readTimeCell(text), context, 'format'));
const LanguageCell = z.string().transform((text, context) => read(readLanguage(text), context, 'choice'));
const WholeCell = z.string().transform((text, context) => read(readWhole(text), context, 'format'));
const PostalCell = z
  .string()
  .transform(readWrittenPostalCode)
  .pipe(z.string().regex(/^\d{4}$/));
const dateCell = (today: LocalDate) => z.string().transform((text, context) => read(readDateCell(text, today), context, 'date'));
/** What has been cannot begin tomorrow. */
const pastCell = (today: LocalDate) => dateCell(today).refine((date) => date <= today, { params: { reason: 'in-the-future' } });

/** A right runs out in some years: nobody has it for a lifetime. */
const LONGEST_RIGHT_DAYS = 3660;
const untilCell = (today: LocalDate) =>
  dateCell(today).refine((date) => date <= addDays(today, LONGEST_RIGHT_DAYS), { params: { reason: 'too-far-ahead' } });

function read<T>(value: T | undefined, context: z.RefinementCtx, reason: string): T {
  if (value !== undefined) return value;
  context.addIssue({ code: 'custom', params: { reason } });
  return z.NEVER;
}

/** Text that a sheet would have run is no name. None of ours begins so. */
const NameCell = z
  .string()
  .refine((text) => !/^\s*[=＝]/.test(text), { params: { reason: 'formula' } })
  .refine((text) => !text.includes('\ufffd'), { params: { reason: 'letter-lost' } })
  .transform(readWrittenName)
  .pipe(personName(120));
/** Without an address nobody can be asked, told or let in: said where it is missing. */
const EmailCell = z
  .string()
  .optional()
  .transform((text, context) => read(text, context, 'no-address'))
  .pipe(Email);
const Person = z.object({
  name: NameCell,
  email: EmailCell,
  phone: Phone,
  postalCode: PostalCell.optional(),
  language: LanguageCell.default('nb'),
});
const starterRow = (today: LocalDate) =>
  Person.extend({
    qualifiedOn: pastCell(today).optional(),
    qualifiedUntil: untilCell(today).optional(),
    maxGroups: WholeCell.pipe(z.number().min(1).max(10)).default(2),
  });
const courseRow = (today: LocalDate) =>
  z.object({
    courseType: line(120),
    firstDay: dateCell(today),
    lastDay: dateCell(today).optional(),
    startsAt: TimeCell.default('10:00'),
    endsAt: TimeCell.default('16:00'),
    venue: line(120),
    address: line(200).default('–'),
    postalCode: PostalCell,
    capacity: WholeCell.pipe(z.number().min(1).max(500)).default(20),
  });
const SCHEMAS = { participants: () => Person, starters: starterRow, courses: courseRow } as const satisfies Record<
  ImportKind,
  (today: LocalDate) => z.ZodType
>;
/** What the rows become; kept as JSON until they are written. */
export type StarterInRow = z.output<ReturnType<typeof starterRow>>;
export type CourseInRow = z.output<ReturnType<typeof courseRow>>;
export const ParticipantInRow = NewEnrolment;

/** Read well, and not so: no cell to leave out. */
const UNTRUE: readonly string[] = ['in-the-future', 'too-far-ahead'];
/** A row comes in without these when they cannot be read; a note says so. A course's hours are facts, and are not left out. */
const LEFT_OUT: Readonly<Record<ImportKind, readonly ImportField[]>> = {
  participants: ['phone', 'postalCode', 'language'],
  starters: ['phone', 'postalCode', 'language', 'qualifiedOn', 'qualifiedUntil', 'maxGroups'],
  courses: ['address', 'capacity'],
};

/** What the file says by columns, and what somebody put right on the page. */
export interface RowInFile {
  readonly number: number;
  readonly cells: readonly string[];
  readonly corrections: Corrections;
}
export type Corrections = Readonly<Partial<Record<ImportField, string>>>;

/**
 * Reads one row by its columns: what it says, what makes it the same as another, what is wrong with it, and what was left out.
 * `today` tells which century a year of two digits is of.
 */
export function readRow(
  { kind, mapping, today }: { kind: ImportKind; mapping: ColumnMapping; today: LocalDate },
  { number, cells, corrections }: RowInFile,
): ReadRow {
  const values = withHours(valuesOf(mapping, cells, corrections));
  const first = judged(kind, values, today);
  const notes = first.problems.filter(({ field, code }) => field !== null && !UNTRUE.includes(code) && LEFT_OUT[kind].includes(field));
  if (notes.length === 0) return { number, ...first, notes };
  const rest = Object.entries(values).filter(([field]) => !notes.some((note) => note.field === field));
  return { number, ...judged(kind, Object.fromEntries(rest), today), notes };
}

export type Values = Readonly<Record<string, string>>;

/** What a row says by fields: corrections before cells, and a name in two parts put together. */
export function valuesOf(mapping: ColumnMapping, cells: readonly string[], corrections: Corrections): Values {
  const given = Object.entries(mapping).map(([field, column]): [string, string] => [field, withoutGuard(cells[column] ?? '')]);
  const said = new Map([...given, ...Object.entries(corrections)]);
  const inParts = [said.get('firstName'), said.get('lastName')].filter(Boolean).join(' ');
  if ((said.get('name') ?? '') === '' && inParts !== '') said.set('name', inParts);
  return Object.fromEntries([...said].filter(([, text]) => text !== ''));
}

/** A day with its hour in one cell: the hours come from there, and are never thrown away. */
function withHours(values: Values): Values {
  const { firstDay = '', lastDay = '' } = values;
  const [startsAt, endsAt] = [timeOfDateCell(firstDay), timeOfDateCell(lastDay)];
  return { ...(startsAt && { startsAt }), ...(endsAt && { endsAt }), ...values };
}

function judged(kind: ImportKind, values: Values, today: LocalDate): Pick<ReadRow, 'key' | 'parsed' | 'problems'> {
  const outcome = SCHEMAS[kind](today).safeParse(values);
  if (!outcome.success) return { key: null, parsed: null, problems: outcome.error.issues.map(problemOf) };
  // Begun at an hour of its own, it did not end when others do.
  const isEndUnknown = kind === 'courses' && 'startsAt' in values && !('endsAt' in values);
  const problems: RowProblem[] = isEndUnknown ? [{ field: 'endsAt', code: 'end-missing' }] : [];
  return { key: keyOf(outcome.data), parsed: outcome.data, problems };
}

function problemOf(issue: z.core.$ZodIssue): RowProblem {
  const field = issue.path[0] as ImportField | undefined;
  return { field: field ?? null, code: codeOfIssue(issue as Parameters<typeof codeOfIssue>[0]) };
}

function keyOf(row: z.output<ReturnType<(typeof SCHEMAS)[ImportKind]>>): string {
  if ('email' in row) return row.email.toLowerCase();
  return [row.courseType, row.firstDay, row.venue, row.postalCode].join('|').toLowerCase();
}
