import type { Tx } from '../../platform/transaction.ts';

/** Whoever has these meetings in a calendar has an older edition from now on, so that what is mailed of them counts. */
export async function newEdition(tx: Tx, sessionIds: readonly string[]): Promise<void> {
  if (sessionIds.length === 0) return;
  await tx.query('UPDATE group_session SET calendar_sequence = calendar_sequence + 1 WHERE id = ANY ($1)', [sessionIds]);
}
