import type { Created, NewGroup } from '@igang/contracts';
import { sessionMachine } from '@igang/domain';
import { createNeed } from '../assignments/index.ts';
import { createGroup } from '../groups/index.ts';
import type { Tx } from '../platform/transaction.ts';
import { GroupSession } from './group-session.entity.ts';

/** A new group is planned with its need of starters and the dates of all its meetings with them. */
export async function planGroup(tx: Tx, plan: NewGroup): Promise<Created> {
  const groupId = await createGroup(tx, plan);
  const { officeId, sessionBudget: budget, startersWanted } = plan;
  const assignmentId = await createNeed(tx, { groupId, officeId, budget, startersWanted });
  await tx.manager.insert(
    GroupSession,
    plan.sessionDates.map((date, i) => ({
      id: tx.newId(),
      groupId,
      assignmentId,
      number: i + 1,
      date,
      startsAt: plan.startsAt,
      endsAt: plan.endsAt,
      state: sessionMachine.initial,
      stateChangedAt: tx.now,
    })),
  );
  return { id: groupId };
}
