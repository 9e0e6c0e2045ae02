import { addDays, localDate, UNCONFIRMED_DAYS } from '@igang/domain';
import type { Tx } from '../../platform/transaction.ts';

const PARTY_KEPT_DAYS = 30;

/** At night, with the answers whose time is up: before those, who look whether anything is left. */
export async function forgetParties(tx: Tx): Promise<void> {
  const today = localDate(tx.now);
  await tx.query(
    `WITH gone AS (DELETE FROM party p USING course c WHERE c.id = p.course_id AND (
       (p.confirmed_at IS NULL AND (p.applied_at AT TIME ZONE 'Europe/Oslo')::date < $1::date)
       OR (c.ends_at AT TIME ZONE 'Europe/Oslo')::date < $2::date) RETURNING p.id) SELECT count(*) FROM gone`,
    [addDays(today, -UNCONFIRMED_DAYS), addDays(today, -PARTY_KEPT_DAYS)],
  );
}
