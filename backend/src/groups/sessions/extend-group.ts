import type { Done } from '@igang/contracts';
import { extendBudget, groupMachine } from '@igang/domain';
import type { Need } from '../assignments/index.ts';
import { demandNotPaused, type GroupStanding, lockGroup } from '../groups/index.ts';
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
  await tx.query('UPDATE assignment SET budget = $2 WHERE id = $1', [need.id, budget]);
  await tx.query(
    `UPDATE self_help_group SET session_budget = CASE WHEN $4 = 'start' THEN $2::smallint ELSE session_budget END, budget_reason = $3, version = version + 1
     WHERE id = $1`,
    [group.id, budget, reason, need.kind],
  );
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
