import { IMPORT_KINDS, type ImportAction, type ImportField, ROW_OUTCOMES } from '@igang/domain';
import * as z from 'zod';
import { Id, Instant, Language, line, pageOf, PageQuery, SearchText } from './common.ts';

export const ImportKindName = z.enum(IMPORT_KINDS);
export const ImportStateName = z.enum(['uploaded', 'checked', 'running', 'done', 'cancelled', 'failed', 'undone']);
export const RowOutcomeName = z.enum(ROW_OUTCOMES);
const FIELDS = [
  'name',
  'firstName',
  'lastName',
  'email',
  'phone',
  'postalCode',
  'language',
  'qualifiedOn',
  'qualifiedUntil',
  'maxGroups',
  'courseType',
  'firstDay',
  'lastDay',
  'startsAt',
  'endsAt',
  'venue',
  'address',
  'capacity',
] as const satisfies readonly ImportField[];
export const ImportFieldName = z.enum(FIELDS);

/** What comes with the file; participants belong to a course, the rest to an office. */
export const NewImport = z.strictObject({ kind: ImportKindName, officeId: Id, courseId: Id.optional(), name: line(200) });
export type NewImport = z.infer<typeof NewImport>;
/** Which column (0 is the first) holds each field; a field left out has none. */
export const ImportColumns = z
  .strictObject({ mapping: z.partialRecord(ImportFieldName, z.number().int().min(0).max(199)) })
  .meta({ id: 'ImportColumns' });
/** Whether a row is the person it looks like, or somebody else. */
export const ImportDecision = z.strictObject({ same: z.boolean() }).meta({ id: 'ImportDecision' });

const Counts = z.record(RowOutcomeName, z.number().int());
export const ImportTask = z.enum(['map', 'start', 'cancel', 'undo']) satisfies z.ZodType<ImportAction>;
export const ImportCard = z
  .strictObject({
    id: Id,
    kind: ImportKindName,
    state: ImportStateName,
    fileName: z.string(),
    rows: z.number().int(),
    officeName: z.string(),
    byName: z.string(),
    createdAt: Instant,
  })
  .meta({ id: 'ImportCard' });
export type ImportCard = z.infer<typeof ImportCard>;
export const ImportPage = pageOf(ImportCard).meta({ id: 'ImportPage' });
export const ImportQuery = PageQuery.extend({ officeId: Id.optional() });

export const ImportView = z
  .strictObject({
    ...ImportCard.shape,
    courseId: Id.nullable(),
    encoding: z.string(),
    separator: z.string().nullable(),
    headings: z.array(z.string()),
    mapping: z.partialRecord(ImportFieldName, z.number().int()),
    fields: z.array(ImportFieldName),
    /** Fields still without a column that no row can do without. */
    missing: z.array(ImportFieldName),
    /** Of the step under way, in rows. */
    progress: z.number().int(),
    undoing: z.boolean(),
    counts: Counts,
    /** Rows that look like somebody known, and nobody has said whether she is the same. */
    undecided: z.number().int(),
    /** Free places of the course now, for participants: the rest go on its list. */
    freePlaces: z.number().int().nullable(),
    /** What an undo did. */
    undone: z.strictObject({ removed: z.number().int(), cancelled: z.number().int(), kept: z.number().int() }).nullable(),
    failure: z.string().nullable(),
    forgotten: z.boolean(),
    can: z.array(ImportTask),
  })
  .meta({ id: 'Import' });
export type ImportView = z.infer<typeof ImportView>;

export const RowProblemView = z.strictObject({ column: z.string().nullable(), code: z.string(), text: z.string() });
export const ImportRowView = z
  .strictObject({
    number: z.number().int(),
    cells: z.array(z.string()),
    outcome: RowOutcomeName.nullable(),
    problems: z.array(RowProblemView),
    /** Cells that could not be read: the row comes in without them. */
    notes: z.array(RowProblemView),
    /** Somebody with the same name and telephone number. */
    suggestion: z.strictObject({ name: z.string(), email: z.string() }).nullable(),
    same: z.boolean().nullable(),
  })
  .meta({ id: 'ImportRow' });
export type ImportRowView = z.infer<typeof ImportRowView>;
export const ImportRowPage = pageOf(ImportRowView).meta({ id: 'ImportRowPage' });
export const ImportRowQuery = PageQuery.extend({
  outcome: RowOutcomeName.optional(),
  undecided: z.enum(['true', 'false']).optional(),
});
export const ExportKindName = z.enum(['participants', 'starters', 'courses', 'groups']);
/** The filters of the list that is taken; `courseId` for participants. */
export const ExportQuery = z.strictObject({
  format: z.enum(['csv', 'xlsx']).default('csv'),
  lang: Language.optional(),
  officeId: Id.optional(),
  courseId: Id.optional(),
  state: z
    .string()
    .regex(/^[a-z-]{1,30}$/)
    .optional(),
  when: z.enum(['upcoming', 'past', 'all']).optional(),
  q: SearchText.optional(),
});
