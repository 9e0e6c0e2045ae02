import type { OfficeHandOver } from '../../organisation/identity/index.ts';
import { record } from '../../platform/audit-trail.ts';
import { one, type Tx } from '../../platform/transaction.ts';

/** Files that can still be gone on with, or taken back. */
export async function importsOf(tx: Tx, officeId: string): Promise<number> {
  const sql = 'SELECT count(*)::int AS number FROM import_batch WHERE office_id = $1 AND forgotten_at IS NULL';
  return (await one<{ number: number }>(tx, sql, [officeId]))?.number ?? 0;
}

export async function handOverImports(tx: Tx, { fromId, toId }: OfficeHandOver): Promise<void> {
  const moved = await tx.query<{ id: string }>(MOVE, [fromId, toId]);
  await record(tx, ...moved.map(({ id }) => ({ action: 'import.hand-over', subject: ['import', id] as const, officeId: toId, to: toId })));
}

const MOVE = `
  WITH moved AS (UPDATE import_batch SET office_id = $2 WHERE office_id = $1 AND forgotten_at IS NULL RETURNING id) SELECT id FROM moved`;
