import type { Done, ImportCorrection } from '@igang/contracts';
import { IMPORT_FIELDS, importMachine } from '@igang/domain';
import type { z } from 'zod';
import { record } from '../../platform/audit-trail.ts';
import { demand, found, Refusal } from '../../platform/refusal.ts';
import { one, type Tx } from '../../platform/transaction.ts';
import { checkRow } from './check-import.ts';
import { importFor } from './import.ts';
import type { RowInFile } from './read-row.ts';
import { tidyCell } from './table.ts';

/** Cells of one row put right on the page: the row is read and judged again at once. The file's own words stay beside them. */
export async function correctRow(tx: Tx, importId: string, number: number, { cells }: z.infer<typeof ImportCorrection>): Promise<Done> {
  const standing = await importFor(tx, importId);
  if (standing.state !== 'checked') demand(importMachine.decide(standing.state, 'start'));
  const fields: readonly string[] = IMPORT_FIELDS[standing.kind];
  if (Object.keys(cells).some((field) => !fields.includes(field)))
    throw new Refusal('request.invalid', {}, [{ path: 'cells', code: 'choice' }]);
  const tidy = Object.fromEntries(Object.entries(cells).map(([field, text]) => [field, tidyCell(text)]));
  const row = found(
    await one<RowInFile & { key: string | null }>(
      tx,
      `WITH corrected AS (UPDATE import_row SET corrections = corrections || $3::jsonb WHERE batch_id = $1 AND number = $2
         RETURNING number, cells, corrections, key) SELECT * FROM corrected`,
      [importId, number, JSON.stringify(tidy)],
    ),
  );
  await checkRow(tx, standing, row);
  await record(tx, { action: 'import.correct-row', subject: ['import', importId], officeId: standing.officeId });
  return { done: true };
}
