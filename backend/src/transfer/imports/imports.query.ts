import type { ImportCard, ImportPage, ImportQuery, ImportView } from '@igang/contracts';
import { IMPORT_FIELDS, importMachine, missingFields, type RowOutcome, scopeOf } from '@igang/domain';
import type { z } from 'zod';
import { keyOf, toPage } from '../../platform/paging.ts';
import { demandAccess, found } from '../../platform/refusal.ts';
import { one, type Tx } from '../../platform/transaction.ts';
import { FREE } from '../../training/courses/index.ts';
import type { ImportStanding } from './import.ts';

interface Row extends ImportStanding {
  readonly fileName: string;
  readonly encoding: string;
  readonly separator: string | null;
  readonly failure: string | null;
  readonly officeName: string;
  readonly byName: string;
  readonly createdAt: Date;
}
const COLUMNS = `b.id, b.office_id AS "officeId", b.course_id AS "courseId", b.kind, b.state, b.mapping, b.headings, b.sheet, b.heading_row AS "headingRow",
  b.heading_rows AS "headingRows", b.row_count AS "rowCount",
  b.progress, b.created_by_id AS "createdById", b.undo_asked_at AS "undoAskedAt", b.forgotten_at AS "forgottenAt", b.file_name AS "fileName",
  b.encoding, b.separator, b.failure, o.name AS "officeName", p.name AS "byName", b.created_at AS "createdAt"
  FROM import_batch b JOIN office o ON o.id = b.office_id JOIN person p ON p.id = b.created_by_id`;

/** Files of the reader's offices, newest first. */
export async function imports(tx: Tx, { officeId, cursor, limit }: z.infer<typeof ImportQuery>): Promise<z.infer<typeof ImportPage>> {
  if (officeId !== undefined) demandAccess(tx.actor, 'import.make', { officeId });
  const { all, officeIds } = scopeOf(tx.actor, 'import.make');
  const [at = null, id = null] = keyOf(cursor, 'instant', 'id') ?? [];
  const rows = await tx.query<Row>(
    `SELECT ${COLUMNS} WHERE ($1 OR b.office_id = ANY ($2::uuid[])) AND ($3::uuid IS NULL OR b.office_id = $3)
       AND ($4::timestamptz IS NULL OR (b.created_at, b.id) < ($4, $5::uuid))
     ORDER BY b.created_at DESC, b.id DESC LIMIT $6`,
    [all, officeIds, officeId ?? null, at, id, limit + 1],
  );
  return toPage(rows, limit, (row) => [row.createdAt.toISOString(), row.id], cardOf);
}

function cardOf({ id, kind, state, fileName, rowCount, officeName, byName, createdAt }: Row): ImportCard {
  return { id, kind, state, fileName, rows: rowCount, officeName, byName, createdAt: createdAt.toISOString() };
}

interface Sums {
  readonly counts: Readonly<Partial<Record<RowOutcome, number>>> | null;
  readonly undecided: number;
  readonly freePlaces: number | null;
  readonly traces: Readonly<Record<string, number>> | null;
}

export async function importView(tx: Tx, importId: string): Promise<ImportView> {
  const row = found(await one<Row>(tx, `SELECT ${COLUMNS} WHERE b.id = $1`, [importId]));
  demandAccess(tx.actor, 'import.make', { officeId: row.officeId });
  const sums = found(await one<Sums>(tx, SUMS, [importId]));
  const { officeId, courseId, encoding, separator, sheet, headingRow, headingRows, headings, mapping, kind, progress, failure } = row;
  const undoing = row.undoAskedAt !== null && row.state !== 'undone';
  const { removed = 0, cancelled = 0, kept = 0 } = sums.traces ?? {};
  return {
    ...cardOf(row),
    ...{
      officeId,
      courseId,
      encoding,
      separator,
      sheet,
      headingRow,
      headingRows,
      headings: [...headings],
      mapping,
      progress,
      failure,
      undoing,
    },
    fields: [...IMPORT_FIELDS[kind]],
    missing: missingFields(kind, mapping),
    counts: { new: 0, matched: 0, changed: 0, skipped: 0, refused: 0, ...sums.counts },
    undecided: sums.undecided,
    freePlaces: sums.freePlaces,
    undone: row.state === 'undone' ? { removed, cancelled, kept } : null,
    forgotten: row.forgottenAt !== null,
    can: undoing ? [] : tasksOf(row),
  };
}

function tasksOf({ state, forgottenAt }: Row): ImportView['can'] {
  const possible = importMachine.possible(state);
  const tasks = (['map', 'start', 'cancel', 'undo'] as const).filter(
    (task) => possible.includes(task) || (task === 'map' && state === 'uploaded'),
  );
  return forgottenAt === null ? tasks : [];
}

const SUMS = `
  SELECT (SELECT jsonb_object_agg(outcome, n) FROM (SELECT outcome, count(*)::int AS n FROM import_row
            WHERE batch_id = $1 AND outcome IS NOT NULL GROUP BY outcome) x) AS counts,
    (SELECT count(*)::int FROM import_row WHERE batch_id = $1 AND suggested_id IS NOT NULL AND is_same IS NULL) AS undecided,
    (SELECT ${FREE} FROM import_batch b JOIN course c ON c.id = b.course_id
     WHERE b.id = $1) AS "freePlaces",
    (SELECT jsonb_object_agg(outcome, n) FROM (SELECT outcome, count(*)::int AS n FROM import_trace
       WHERE batch_id = $1 AND outcome IS NOT NULL GROUP BY outcome) x) AS traces`;
