import type { OfficeHandOver } from '../../organisation/identity/index.ts';
import { one, type Tx } from '../../platform/transaction.ts';

/** Who would like to talk with somebody. */
export async function supervisionOf(tx: Tx, officeId: string): Promise<number> {
  const sql = 'SELECT count(*)::int AS number FROM supervision_request WHERE office_id = $1';
  return (await one<{ number: number }>(tx, sql, [officeId]))?.number ?? 0;
}

export async function handOverSupervision(tx: Tx, { fromId, toId }: OfficeHandOver): Promise<void> {
  await tx.query('UPDATE supervision_request SET office_id = $2 WHERE office_id = $1', [fromId, toId]);
}
