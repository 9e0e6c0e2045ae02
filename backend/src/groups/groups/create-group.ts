import type { NewGroup } from '@igang/contracts';
import { checkSessionDates, groupMachine, localDate, setSessionBudget } from '@igang/domain';
import { record } from '../../platform/audit-trail.ts';
import { demand, demandAccess, Refusal } from '../../platform/refusal.ts';
import type { Tx } from '../../platform/transaction.ts';
import { demandInReach } from './demand-in-reach.ts';
import { demandTheme, positionOf } from './ground.ts';
import { Group } from './group.entity.ts';

/** The row of a group that is forming (perhaps afresh, from one before), at its municipality's position. The need and the meetings are their owners' rows. */
export async function createGroup(tx: Tx, plan: NewGroup, predecessorId?: string): Promise<string> {
  demandAccess(tx.actor, 'group.manage', { officeId: plan.officeId });
  demand(setSessionBudget(plan.sessionBudget, plan.budgetReason));
  demand(checkSessionDates(plan.sessionDates, plan.sessionBudget, localDate(tx.now)));
  demandInReach(tx, plan.sessionDates, 'sessionDates');
  if (plan.endsAt <= plan.startsAt) throw new Refusal('request.invalid', {}, [{ path: 'endsAt', code: 'too-small' }]);
  const position = await positionOf(tx, plan);
  await demandTheme(tx, plan.themeCode ?? null);
  const id = tx.newId();
  await tx.manager.insert(Group, { id, predecessorId: predecessorId ?? null, ...columns(tx, plan), ...position });
  await record(tx, { action: 'group.plan', subject: ['group', id], officeId: plan.officeId, to: groupMachine.initial });
  return id;
}

function columns(tx: Tx, plan: NewGroup): Partial<Omit<Group, 'id' | 'lat' | 'lon' | 'position'>> {
  return {
    officeId: plan.officeId,
    name: plan.name,
    municipalityCode: plan.municipalityCode,
    themeCode: plan.themeCode ?? null,
    form: plan.form,
    venue: plan.venue ?? null,
    roomAndKey: plan.roomAndKey ?? null,
    expectedSize: plan.expectedSize,
    contactName: plan.contactName ?? null,
    contactEmail: plan.contactEmail ?? null,
    contactPhone: plan.contactPhone ?? null,
    contactLanguage: plan.contactLanguage,
    state: groupMachine.initial,
    startsTime: plan.startsAt,
    endsTime: plan.endsAt,
    sessionBudget: plan.sessionBudget,
    budgetReason: plan.budgetReason ?? null,
    stateChangedAt: tx.now,
    createdAt: tx.now,
  };
}
