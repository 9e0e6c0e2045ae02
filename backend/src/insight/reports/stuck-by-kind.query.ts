import type { StuckKind } from '@igang/contracts';
import { localDate } from '@igang/domain';
import type { Tx } from '../../platform/transaction.ts';
import { STUCK_GROUND } from './stuck.sql.ts';
import { STUCK } from './work.query.ts';

export interface StuckOfKind {
  readonly kind: StuckKind;
  readonly count: number;
  /** Of the oldest. */
  readonly place: string;
  readonly since: Date;
}

/** What is stuck in these offices, counted by kind; the kind with the oldest thing first. */
export function stuckByKind(tx: Tx, officeIds: readonly string[]): Promise<StuckOfKind[]> {
  return tx.query<StuckOfKind>(
    `WITH ${STUCK_GROUND} SELECT w.kind, count(*)::int AS count, min(w.since) AS since, (array_agg(w.place ORDER BY w.since, w.key))[1] AS place
     FROM (${STUCK}) w GROUP BY w.kind ORDER BY since, w.kind`,
    [officeIds, tx.now, localDate(tx.now)],
  );
}
