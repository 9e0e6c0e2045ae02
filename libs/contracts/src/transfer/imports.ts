import {
  ALIKE,
  FILE_ENCODINGS,
  IMPORT_KINDS,
  IMPORT_STATES,
  type ImportAction,
  type ImportField,
  ROW_OUTCOMES,
  TEXT_ENCODINGS,
} from '@igang/domain';
import * as z from 'zod';
import { Id, Instant, Language, line, pageOf, PageQuery, SearchText } from '../common.ts';

export const ImportKindName = z.enum(IMPORT_KINDS);
export const ImportStateName = z.enum(IMPORT_STATES);
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

export const TextEncodingName = z.enum(TEXT_ENCODINGS);

/** Which column (0 is the first) holds each field; a field left out has none. */
export const ColumnChoice = z.partialRecord(ImportFieldName, z.number().int().min(0).max(199));
const ColumnsInQuery = z
  .string()
  .max(2000)
  .transform((text, context) => parsedJson(text) ?? (context.addIssue({ code: 'custom', params: { reason: 'format' } }), z.NEVER))
  .pipe(ColumnChoice);

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

const ByHand = {
  /** The letters the file is written in; guessed when left out. */
  encoding: TextEncodingName.optional(),
  /** The name of the sheet in a workbook; guessed when left out. */
  sheet: z.string().min(1).max(200).optional(),
  /** The row with the headings, as the spreadsheet numbers it; 0 for none. Guessed when left out. */
  headingRow: z.coerce.number().int().min(0).max(2_000_000).optional(),
  headingRows: z.coerce
    .number()
    .pipe(z.union([z.literal(1), z.literal(2)]))
    .optional(),
  /** Which column is what, as JSON; guessed when left out. */
  mapping: ColumnsInQuery.optional(),
};
/** How a file is to be read, as far as somebody has chosen. */
export const ImportReading = z.strictObject(ByHand);
export type ImportReading = z.infer<typeof ImportReading>;
/** What comes with the file; participants belong to a course, the rest to an office. */
export const NewImport = z.strictObject({ kind: ImportKindName, officeId: Id, courseId: Id.optional(), name: line(200), ...ByHand });
export type NewImport = z.infer<typeof NewImport>;
/** A look at a file before anything of it is kept. */
export const ImportLookQuery = z.strictObject({ kind: ImportKindName, officeId: Id, encoding: TextEncodingName.optional() });

export const ImportLook = z
  .strictObject({
    encoding: z.enum(FILE_ENCODINGS),
    /** Lines with letters beyond a to z, as each encoding would have them; none where the file itself tells. */
    encodings: z.array(z.strictObject({ encoding: TextEncodingName, lines: z.array(z.string()) })),
    sheets: z.array(
      z.strictObject({
        /** Null in a file of text, which has one. */
        name: z.string().nullable(),
        hidden: z.boolean(),
        rows: z.array(z.strictObject({ number: z.number().int(), cells: z.array(z.string()) })),
      }),
    ),
    /** Our guess: the index of the sheet. */
    sheet: z.number().int(),
  })
  .meta({ id: 'ImportLook' });
export type ImportLook = z.infer<typeof ImportLook>;

/** Whether a row is the person it looks like, or somebody else. */
export const ImportDecision = z.strictObject({ same: z.boolean() }).meta({ id: 'ImportDecision' });
/** Cells of one row as they should have been; the empty text takes away what the file says. */
export const ImportCorrection = z
  .strictObject({ cells: z.partialRecord(ImportFieldName, z.string().max(2000)) })
  .meta({ id: 'ImportCorrection' });
export const RefusedRowsQuery = z.strictObject({ format: z.enum(['csv', 'xlsx']).default('csv'), lang: Language.optional() });

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
    officeId: Id,
    courseId: Id.nullable(),
    encoding: z.string(),
    separator: z.string().nullable(),
    sheet: z.string().nullable(),
    headingRow: z.number().int(),
    headingRows: z.number().int(),
    /** By column; empty where nobody asked for the column, which is not kept. */
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

export const RowProblemView = z.strictObject({
  column: z.string().nullable(),
  field: ImportFieldName.nullable(),
  code: z.string(),
  text: z.string(),
});
/** One thing a row says: what stands in the file or was put right, and what will be written of it. */
export const RowValueView = z.strictObject({
  field: ImportFieldName,
  given: z.string(),
  written: z.string().nullable(),
  corrected: z.boolean(),
});
export type RowValueView = z.infer<typeof RowValueView>;
export const ImportRowView = z
  .strictObject({
    number: z.number().int(),
    values: z.array(RowValueView),
    outcome: RowOutcomeName.nullable(),
    problems: z.array(RowProblemView),
    /** Cells that could not be read: the row comes in without them. */
    notes: z.array(RowProblemView),
    /** Somebody of the office with the same name, the same telephone number, or both. */
    suggestion: z.strictObject({ name: z.string(), email: z.string(), phone: z.string().nullable(), alike: z.enum(ALIKE) }).nullable(),
    same: z.boolean().nullable(),
  })
  .meta({ id: 'ImportRow' });
export type ImportRowView = z.infer<typeof ImportRowView>;
export const ImportRowPage = pageOf(ImportRowView).meta({ id: 'ImportRowPage' });
export const ImportRowQuery = PageQuery.extend({
  outcome: RowOutcomeName.optional(),
  undecided: z.enum(['true', 'false']).optional(),
  /** That row alone. */
  number: z.coerce.number().int().min(1).max(2_000_000).optional(),
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
