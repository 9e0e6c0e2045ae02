import { type ColumnMapping, type ImportAction, type ImportKind, importMachine, type ImportState } from '@igang/domain';
import { record } from '../../platform/audit-trail.ts';
import { demand, demandAccess, found } from '../../platform/refusal.ts';
import { one, type Tx } from '../../platform/transaction.ts';

/** What a use case needs to know of an import to decide about it. */
export interface ImportStanding {
  readonly id: string;
  readonly officeId: string;
  readonly courseId: string | null;
  readonly kind: ImportKind;
  readonly state: ImportState;
  readonly mapping: ColumnMapping;
  readonly headings: readonly string[];
  readonly sheet: string | null;
  readonly headingRow: number;
  readonly headingRows: number;
  readonly rowCount: number;
  readonly progress: number;
  readonly createdById: string;
  readonly undoAskedAt: Date | null;
  readonly forgottenAt: Date | null;
}

/** The import, locked until the change is done; undefined when it is gone. */
export function lockImport(tx: Tx, importId: string): Promise<ImportStanding | undefined> {
  return one<ImportStanding>(
    tx,
    `SELECT id, office_id AS "officeId", course_id AS "courseId", kind, state, mapping, headings, sheet,
       heading_row AS "headingRow", heading_rows AS "headingRows", row_count AS "rowCount", progress,
       created_by_id AS "createdById", undo_asked_at AS "undoAskedAt", forgotten_at AS "forgottenAt"
     FROM import_batch WHERE id = $1 FOR NO KEY UPDATE`,
    [importId],
  );
}

/** The same for a use case of the staff: not found when the import is none of theirs. */
export async function importFor(tx: Tx, importId: string): Promise<ImportStanding> {
  const standing = found(await lockImport(tx, importId));
  demandAccess(tx.actor, 'import.make', { officeId: standing.officeId });
  return standing;
}

/** Moves a locked import along its state machine, with the audit row. Every step counts its rows from the start. */
export async function moveImport(tx: Tx, standing: ImportStanding, action: ImportAction): Promise<ImportState> {
  const to = demand(importMachine.decide(standing.state, action));
  await tx.query('UPDATE import_batch SET state = $2, state_changed_at = $3, progress = 0 WHERE id = $1', [standing.id, to, tx.now]);
  const subject = ['import', standing.id] as const;
  await record(tx, { action: `import.${action}`, subject, officeId: standing.officeId, from: standing.state, to });
  return to;
}

/** Rows handled in one transaction: few enough that cancelling does not wait, many enough that commits cost little. */
export const ROWS_AT_A_TIME = 100;

/** The request under which an import writes, so that its own audit rows can be told from those of people. */
export function requestOf(importId: string): string {
  return `import-${importId}`;
}
