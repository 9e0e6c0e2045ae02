import type { OfficeHandOver } from '../../organisation/identity/index.ts';
import { one, type Tx } from '../../platform/transaction.ts';

/** Secret addresses of the office's calendar that are read from. */
export async function calendarsOf(tx: Tx, officeId: string): Promise<number> {
  const sql = 'SELECT count(*)::int AS number FROM calendar_link WHERE office_id = $1 AND ended_at IS NULL';
  return (await one<{ number: number }>(tx, sql, [officeId]))?.number ?? 0;
}

/**
 * The address goes on with the other office's courses for those who may read them, and have no address for them already; the others end.
 * Roles are handed over before.
 */
export async function handOverCalendars(tx: Tx, { fromId, toId }: OfficeHandOver): Promise<void> {
  await tx.query(MOVE, [fromId, toId]);
  await tx.query('UPDATE calendar_link SET ended_at = greatest($2, created_at) WHERE office_id = $1 AND ended_at IS NULL', [
    fromId,
    tx.now,
  ]);
}

const MOVE = `
  UPDATE calendar_link l SET office_id = $2 WHERE office_id = $1 AND ended_at IS NULL
    AND NOT EXISTS (SELECT FROM calendar_link x WHERE x.person_id = l.person_id AND x.office_id = $2 AND x.ended_at IS NULL)
    AND EXISTS (SELECT FROM role_grant r WHERE r.person_id = l.person_id AND r.ended_at IS NULL
                AND (r.role = 'national' OR (r.role = 'coordinator' AND r.office_id = $2)))`;
