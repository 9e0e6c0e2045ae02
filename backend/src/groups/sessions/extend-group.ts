import type { Done } from '@igang/contracts';
import { extendBudget, groupMachine } from '@igang/domain';
import { changeBudget, type Need } from '../assignments/index.ts';
import { changeGroup, demandNotPaused, type GroupStanding, lockGroup } from '../groups/index.ts';
import { record } from '../../platform/audit-trail.ts';
import { demand, found } from '../../platform/refusal.ts';
import { one, type Tx } from '../../platform/transaction.ts';
import { addSession } from './add-session.ts';

/** One meeting more with the starter than was planned, with the reason; its date is the first free week after the last. */
export async function extendGroup(tx: Tx, groupId: string, reason: string): Promise<Done> {
  const group = await lockGroup(tx, groupId, 'group.manage');
  demandNotPaused(group);
  demand(groupMachine.decide(group.state, 'meet'));
  const need = await activeNeed(tx, group);
  const budget = demand(extendBudget(need.budget, reason, need.kind));
  await changeBudget(tx, need, budget);
  await changeGroup(tx, group, { budgetReason: reason, ...(need.kind === 'start' ? { sessionBudget: budget } : {}) });
  await record(tx, { action: 'group.extend', subject: ['group', group.id], officeId: group.officeId, reason });
  await addSession(tx, group, need.id);
  return { done: true };
}

async function activeNeed(tx: Tx, { id }: GroupStanding): Promise<Pick<Need, 'id' | 'budget' | 'kind'>> {
  return found(
    await one<Pick<Need, 'id' | 'budget' | 'kind'>>(
      tx,
      "SELECT id, budget, kind FROM assignment WHERE group_id = $1 AND state = 'active'",
      [id],
    ),
  );
}
