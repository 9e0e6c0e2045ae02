import type { Theme } from '@igang/contracts';
import type { Tx } from '../../platform/transaction.ts';

/** Themes a new group can have, in alphabetical order of the code. */
export async function themes(tx: Tx): Promise<{ items: Theme[] }> {
  return { items: await tx.query<Theme>('SELECT code, names FROM theme WHERE closed_on IS NULL ORDER BY code') };
}
