import type { OfficeHandOver } from '../../organisation/identity/index.ts';
import { record } from '../../platform/audit-trail.ts';
import { one, type Tx } from '../../platform/transaction.ts';

/** Those who have not stopped. */
export async function startersOf(tx: Tx, officeId: string): Promise<number> {
  const sql = "SELECT count(*)::int AS number FROM starter WHERE office_id = $1 AND state <> 'retired'";
  return (await one<{ number: number }>(tx, sql, [officeId]))?.number ?? 0;
}

/** All of them, also those who have stopped: a person always has an office that she can turn to. */
export async function handOverStarters(tx: Tx, { fromId, toId }: OfficeHandOver): Promise<void> {
  const moved = await tx.query<{ id: string }>(MOVE, [fromId, toId]);
  await record(
    tx,
    ...moved.map(({ id }) => ({ action: 'starter.hand-over', subject: ['starter', id] as const, officeId: toId, to: toId })),
  );
}

const MOVE = 'WITH moved AS (UPDATE starter SET office_id = $2 WHERE office_id = $1 RETURNING person_id AS id) SELECT id FROM moved';
