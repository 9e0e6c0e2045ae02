import type { NewGroup } from '@igang/contracts';
import { checkSessionDates, groupMachine, localDate, setSessionBudget } from '@igang/domain';
import { record } from '../platform/audit-trail.ts';
import { demand, demandAccess, Refusal } from '../platform/refusal.ts';
import { one, type Tx } from '../platform/transaction.ts';
import { responsibleOffice } from '../offices/index.ts';
import { demandInReach } from './demand-in-reach.ts';
import { Group } from './group.entity.ts';

interface Ground {
  readonly officeKind: 'national' | 'district' | null;
  readonly themeKnown: boolean;
  readonly lat: number | null;
  readonly lon: number | null;
}

/** The row of a group that is forming (perhaps afresh, from one before), at its municipality's position. The need and the meetings are their owners' rows. */
export async function createGroup(tx: Tx, plan: NewGroup, predecessorId?: string): Promise<string> {
  demandAccess(tx.actor, 'group.manage', { officeId: plan.officeId });
  demand(setSessionBudget(plan.sessionBudget, plan.budgetReason));
  demand(checkSessionDates(plan.sessionDates, plan.sessionBudget, localDate(tx.now)));
  demandInReach(tx, plan.sessionDates, 'sessionDates');
  if (plan.endsAt <= plan.startsAt) throw new Refusal('request.invalid', {}, [{ path: 'endsAt', code: 'too-small' }]);
  const id = tx.newId();
  await tx.manager.insert(Group, { id, predecessorId: predecessorId ?? null, ...columns(tx, plan), ...(await position(tx, plan)) });
  await record(tx, { action: 'group.plan', subject: ['group', id], officeId: plan.officeId, to: groupMachine.initial });
  return id;
}

async function position(tx: Tx, { officeId, municipalityCode, themeCode }: NewGroup): Promise<{ lat: number; lon: number }> {
  const ground = await one<Ground>(
    tx,
    `SELECT (SELECT kind FROM office WHERE id = $1 AND (closed_on IS NULL OR closed_on > $4)) AS "officeKind",
       $3::text IS NULL OR EXISTS (SELECT FROM theme WHERE code = $3 AND (closed_on IS NULL OR closed_on > $4)) AS "themeKnown", m.lat, m.lon
     FROM (VALUES (1)) AS once LEFT JOIN municipality m ON m.code = $2`,
    [officeId, municipalityCode, themeCode ?? null, localDate(tx.now)],
  );
  if (ground === undefined || ground.officeKind === null) throw new Refusal('access.not-found');
  if (!ground.themeKnown) throw new Refusal('request.invalid', {}, [{ path: 'themeCode', code: 'choice' }]);
  if (ground.lat === null || ground.lon === null) throw notAt('choice');
  if (!(await isInArea(tx, ground.officeKind, { officeId, municipalityCode }))) throw notAt('other-office');
  return { lat: ground.lat, lon: ground.lon };
}

/** A district has groups in its own area; the national office may have one anywhere. */
async function isInArea(
  tx: Tx,
  kind: Ground['officeKind'],
  { officeId, municipalityCode }: Pick<NewGroup, 'officeId' | 'municipalityCode'>,
) {
  return kind === 'national' || (await responsibleOffice(tx, municipalityCode)) === officeId;
}

function notAt(code: 'choice' | 'other-office'): Refusal {
  return new Refusal('request.invalid', {}, [{ path: 'municipalityCode', code }]);
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
