import type { OfficeHandOver } from '../../organisation/identity/index.ts';
import { one, type Tx } from '../../platform/transaction.ts';

/** Groups that wait for their address to be confirmed. */
export async function registrationsOf(tx: Tx, officeId: string): Promise<number> {
  const sql = 'SELECT count(*)::int AS number FROM group_registration WHERE office_id = $1';
  return (await one<{ number: number }>(tx, sql, [officeId]))?.number ?? 0;
}

export async function handOverRegistrations(tx: Tx, { fromId, toId }: OfficeHandOver): Promise<void> {
  await tx.query('UPDATE group_registration SET office_id = $2 WHERE office_id = $1', [fromId, toId]);
}
