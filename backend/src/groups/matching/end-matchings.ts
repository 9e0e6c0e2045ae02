import { MATCHING_UNDER_WAY } from '@igang/domain';
import { sqlSet } from '../../platform/sql-set.ts';
import { one, type Tx } from '../../platform/transaction.ts';
import { type MatchingStanding, moveMatching } from './matching.ts';

/** Runs that have not answered yet. */
export async function matchingsOf(tx: Tx, officeId: string): Promise<number> {
  const sql = `SELECT count(*)::int AS number FROM matching_run WHERE office_id = $1 AND state IN ${sqlSet(MATCHING_UNDER_WAY)}`;
  return (await one<{ number: number }>(tx, sql, [officeId]))?.number ?? 0;
}

/** They ask about what an office has, and it has nothing any more: whoever took over asks anew. Those that are done are gone in a week. */
export async function endMatchings(tx: Tx, officeId: string): Promise<void> {
  for (const run of await tx.query<MatchingStanding>(UNDER_WAY, [officeId])) await moveMatching(tx, run, 'cancel', {});
}

const UNDER_WAY = `
  SELECT id, office_id AS "officeId", state FROM matching_run WHERE office_id = $1 AND state IN ${sqlSet(MATCHING_UNDER_WAY)}
  ORDER BY id FOR NO KEY UPDATE`;
