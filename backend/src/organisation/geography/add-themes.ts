import type { Theme } from '@igang/contracts';
import type { Tx } from '../../platform/transaction.ts';

/** Themes that groups can have from now on; one that is there already stays as it is. */
export async function addThemes(tx: Tx, themes: readonly Theme[]): Promise<void> {
  await tx.query(
    `INSERT INTO theme (code, names, closed_on) SELECT code, names, NULL FROM jsonb_to_recordset($1::jsonb) AS t(code text, names jsonb)
     ON CONFLICT (code) DO NOTHING`,
    [JSON.stringify(themes)],
  );
}
