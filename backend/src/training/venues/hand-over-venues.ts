import type { OfficeHandOver } from '../../organisation/identity/index.ts';
import { record } from '../../platform/audit-trail.ts';
import { one, type Tx } from '../../platform/transaction.ts';

export async function venuesOf(tx: Tx, officeId: string): Promise<number> {
  return (await one<{ number: number }>(tx, 'SELECT count(*)::int AS number FROM venue WHERE office_id = $1', [officeId]))?.number ?? 0;
}

/** All of them, also those that are closed: they may be opened again. What was held there is still the office's that held it. */
export async function handOverVenues(tx: Tx, { fromId, toId }: OfficeHandOver): Promise<void> {
  const moved = await tx.query<{ id: string }>(MOVE, [fromId, toId]);
  await record(tx, ...moved.map(({ id }) => ({ action: 'venue.hand-over', subject: ['venue', id] as const, officeId: toId, to: toId })));
}

const MOVE = 'WITH moved AS (UPDATE venue SET office_id = $2 WHERE office_id = $1 RETURNING id) SELECT id FROM moved';
