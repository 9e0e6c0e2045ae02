import type { OfficeRef } from '@igang/contracts';
import { localDate, scopeOf } from '@igang/domain';
import type { Tx } from '../../platform/transaction.ts';

/** The offices the reader works for; every open one for whoever works nationally. National first, then by name. */
export async function myOffices(tx: Tx): Promise<{ items: OfficeRef[] }> {
  const { all, officeIds } = scopeOf(tx.actor, 'office.read');
  const items = await tx.query<OfficeRef>(
    `SELECT id, name, kind FROM office
     WHERE ($1 AND opened_on <= $3 AND (closed_on IS NULL OR closed_on > $3)) OR id = ANY($2::uuid[])
     ORDER BY kind DESC, name, id`,
    [all, officeIds, localDate(tx.now)],
  );
  return { items };
}
