import type { ImportRowQuery, ImportRowView, Language, Page, RowValueView } from '@igang/contracts';
import { IMPORT_FIELDS, type ImportField, type RowOutcome } from '@igang/domain';
import { rowProblemText } from '@igang/i18n/transfer/row-problems';
import type { z } from 'zod';
import { keyOf, toPage } from '../../platform/paging.ts';
import { demandAccess, found } from '../../platform/refusal.ts';
import { one, type Tx } from '../../platform/transaction.ts';
import type { ImportStanding } from './import.ts';
import { type RowInFile, type RowProblem, valuesOf } from './read-row.ts';

interface FileRow extends RowInFile {
  readonly parsed: Readonly<Partial<Record<ImportField, string | number>>> | null;
  readonly outcome: RowOutcome | null;
  readonly problems: readonly RowProblem[];
  readonly notes: readonly RowProblem[];
  readonly suggestion: ImportRowView['suggestion'];
  readonly same: boolean | null;
}
type Batch = Pick<ImportStanding, 'officeId' | 'kind' | 'mapping' | 'headings'>;

/** The rows in the order of the file: what each says, what will be written of it, and what is wrong in the reader's words. */
export async function importRows(
  tx: Tx,
  importId: string,
  { outcome, undecided, number: only, cursor, limit }: z.infer<typeof ImportRowQuery>,
  lang: Language,
): Promise<Page<ImportRowView>> {
  const batch = found(
    await one<Batch>(tx, 'SELECT office_id AS "officeId", kind, mapping, headings FROM import_batch WHERE id = $1', [importId]),
  );
  demandAccess(tx.actor, 'import.make', { officeId: batch.officeId });
  const [number = null] = keyOf(cursor, 'int4') ?? [];
  const rows = await tx.query<FileRow>(
    `SELECT r.number, r.cells, r.corrections, r.parsed, r.outcome, r.problems, r.notes, r.is_same AS same,
       CASE WHEN p.id IS NOT NULL THEN json_build_object('name', p.name, 'email', p.email, 'phone', p.phone, 'alike', coalesce(r.alike, 'both'))
       END AS suggestion
     FROM import_row r LEFT JOIN person p ON p.id = r.suggested_id
     WHERE r.batch_id = $1 AND ($2::text IS NULL OR r.outcome = $2) AND (NOT $3 OR (r.suggested_id IS NOT NULL AND r.is_same IS NULL))
       AND ($4::int IS NULL OR r.number > $4) AND ($6::int IS NULL OR r.number = $6)
     ORDER BY r.number LIMIT $5`,
    [importId, outcome ?? null, undecided === 'true', number, limit + 1, only ?? null],
  );
  return toPage(
    rows,
    limit,
    (row) => [row.number],
    (row) => rowView(batch, row, lang),
  );
}

function rowView({ kind, mapping, headings }: Batch, row: FileRow, lang: Language): ImportRowView {
  const { number, outcome, suggestion, same } = row;
  const columnOf = (field: ImportField | null): string | null => (field === null ? null : headingOf(headings[mapping[field] ?? -1]));
  const shown = ({ field, code, values = {} }: RowProblem): ImportRowView['problems'][number] => ({
    ...{ column: columnOf(field), field, code },
    text: rowProblemText(code, values, lang),
  });
  const notes = row.notes.map(shown);
  return { number, outcome, suggestion, same, values: valuesIn(kind, mapping, row), problems: row.problems.map(shown), notes };
}

function headingOf(heading = ''): string | null {
  return heading === '' ? null : heading;
}

/** The fields that the file has, or that get something though it has not. */
function valuesIn(kind: Batch['kind'], mapping: Batch['mapping'], { cells, corrections, parsed }: FileRow): RowValueView[] {
  const given = valuesOf(mapping, cells, corrections);
  const fields: readonly ImportField[] = IMPORT_FIELDS[kind];
  return fields.flatMap((field): RowValueView[] => {
    const written = parsed?.[field];
    const corrected = field in corrections;
    if (given[field] === undefined && written === undefined && !corrected) return [];
    return [{ field, given: given[field] ?? '', written: written === undefined ? null : String(written), corrected }];
  });
}
