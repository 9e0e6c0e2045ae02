import { Email, line, NewEnrolment, Phone } from '@igang/contracts';
import {
  type ColumnMapping,
  type ImportField,
  type ImportKind,
  readDate,
  readLanguage,
  readPostalCode,
  readTime,
  readWhole,
} from '@igang/domain';
import { z } from 'zod';
import { codeOfIssue } from '../platform/http/schema-pipe.ts';

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
}

const DateCell = z.string().transform((text, context) => read(readDate(text), context, 'date'));
const TimeCell = z.string().transform((text, context) => read(readTime(text), context, 'format'));
const LanguageCell = z.string().transform((text, context) => read(readLanguage(text), context, 'choice'));
const WholeCell = z.string().transform((text, context) => read(readWhole(text), context, 'format'));
const PostalCell = z
  .string()
  .transform(readPostalCode)
  .pipe(z.string().regex(/^\d{4}$/));

function read<T>(value: T | undefined, context: z.RefinementCtx, reason: string): T {
  if (value !== undefined) return value;
  context.addIssue({ code: 'custom', params: { reason } });
  return z.NEVER;
}

/** Text that a sheet would have run is no name. */
const NameCell = line(120).refine((text) => !/^[=@+-]/.test(text), { params: { reason: 'formula' } });
const Person = z.object({
  name: NameCell,
  email: Email,
  phone: Phone,
  postalCode: PostalCell.optional(),
  language: LanguageCell.default('nb'),
});
export const StarterRow = Person.extend({
  postalCode: PostalCell,
  qualifiedOn: DateCell.optional(),
  qualifiedUntil: DateCell.optional(),
  maxGroups: WholeCell.pipe(z.number().min(1).max(10)).default(2),
});
export const CourseRow = z.object({
  courseType: line(120),
  firstDay: DateCell,
  lastDay: DateCell.optional(),
  startsAt: TimeCell.default('10:00'),
  endsAt: TimeCell.default('16:00'),
  venue: NameCell,
  address: line(200).default('–'),
  postalCode: PostalCell,
  capacity: WholeCell.pipe(z.number().min(1).max(500)).default(20),
});
const SCHEMAS = { participants: Person, starters: StarterRow, courses: CourseRow } as const satisfies Record<ImportKind, z.ZodType>;
/** What the rows become; kept as JSON until they are written. */
export type StarterInRow = z.output<typeof StarterRow>;
export type CourseInRow = z.output<typeof CourseRow>;
export const ParticipantInRow = NewEnrolment;

/** Reads one row by its columns: what it says, what makes it the same as another, and what is wrong with it. */
export function readRow(
  kind: ImportKind,
  mapping: ColumnMapping,
  { number, cells }: { number: number; cells: readonly string[] },
): ReadRow {
  const given = Object.entries(mapping).map(([field, column]): [string, string] => [field, cells[column] ?? '']);
  const parts = new Map(given);
  const inParts = [parts.get('firstName'), parts.get('lastName')].filter(Boolean).join(' ');
  const name = parts.get('name') ?? '';
  const all: [string, string][] = [...given, ['name', name === '' ? inParts : name]];
  const values = Object.fromEntries(all.filter(([, text]) => text !== ''));
  const outcome = SCHEMAS[kind].safeParse(values);
  if (!outcome.success) return { number, key: null, parsed: null, problems: outcome.error.issues.map(problemOf) };
  return { number, key: keyOf(outcome.data), parsed: outcome.data, problems: [] };
}

function problemOf(issue: z.core.$ZodIssue): RowProblem {
  const field = issue.path[0] as ImportField | undefined;
  return { field: field ?? null, code: codeOfIssue(issue as Parameters<typeof codeOfIssue>[0]) };
}

function keyOf(row: z.output<(typeof SCHEMAS)[ImportKind]>): string {
  if ('email' in row) return row.email.toLowerCase();
  return [row.courseType, row.firstDay, row.venue, row.postalCode].join('|').toLowerCase();
}
