import { FOLLOW_UP_OVER, groupMachine, localDate, type LocalDate, nextYearlyOn } from '@igang/domain';
import type { GroupStanding } from '../groups/index.ts';
import { planFollowUp } from './plan-follow-ups.ts';
import { one, type Tx } from '../../platform/transaction.ts';
import { sqlSet } from '../../platform/sql-set.ts';

/** A group that lives has a question to come (rule 10): when the last one planned is settled, the next comes a year after it. */
export async function keepAsking(tx: Tx, group: GroupStanding, lastDueOn: LocalDate): Promise<void> {
  if (groupMachine.next(group.state, 'follow-up') === undefined || (await hasQuestion(tx, group))) return;
  await planFollowUp(tx, group, 'yearly', nextYearlyOn(lastDueOn, localDate(tx.now)));
}

async function hasQuestion(tx: Tx, { id }: GroupStanding): Promise<boolean> {
  const open = await one(tx, `SELECT FROM follow_up WHERE group_id = $1 AND state NOT IN ${sqlSet(FOLLOW_UP_OVER)} LIMIT 1`, [id]);
  return open !== undefined;
}
