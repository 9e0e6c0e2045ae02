import type { Done, NewSupport } from '@igang/contracts';
import { callOffSupport as decideToCallOff, localDate, planSupport as decideSupport } from '@igang/domain';
import { createNeed, liveNeed, needOf, releaseNeed } from '../assignments/index.ts';
import { demandInReach, demandNotPaused, type GroupStanding, lockGroup } from '../groups/index.ts';
import { record } from '../../platform/audit-trail.ts';
import { demand, found, Refusal } from '../../platform/refusal.ts';
import { one, type Tx } from '../../platform/transaction.ts';
import { cancelPlannedSessions } from './cancel-session.ts';
import { planMeetings } from './plan-group.ts';

interface Hours {
  readonly startsAt: string;
  readonly endsAt: string;
}

/** A leaderless group that is stuck gets a need of its own, with the dates of the meetings somebody is to be at. */
export async function planSupport(tx: Tx, groupId: string, { sessionDates, startersWanted }: NewSupport): Promise<Done> {
  const group = await lockGroup(tx, groupId, 'group.manage');
  demandNotPaused(group);
  const budget = demand(decideSupport(group.state, sessionDates, localDate(tx.now)));
  demandInReach(tx, sessionDates, 'sessionDates');
  if ((await liveNeed(tx, group)) !== undefined) throw new Refusal('support.under-way');
  const assignmentId = await createNeed(tx, { kind: 'support', groupId, officeId: group.officeId, budget, startersWanted });
  await planMeetings(tx, { groupId, assignmentId }, { sessionDates, ...(await hoursOf(tx, group)) });
  await record(tx, { action: 'group.support', subject: ['group', groupId], officeId: group.officeId });
  return { done: true };
}

async function hoursOf(tx: Tx, { id }: GroupStanding): Promise<Hours> {
  const hours = `SELECT to_char(starts_time, 'HH24:MI') AS "startsAt", to_char(ends_time, 'HH24:MI') AS "endsAt" FROM self_help_group WHERE id = $1`;
  return found(await one<Hours>(tx, hours, [id]));
}

/** The group manages without, or nobody could come: what was planned is called off, and its starters have no more to do. */
export async function callOffSupport(tx: Tx, groupId: string): Promise<Done> {
  const group = await lockGroup(tx, groupId, 'group.manage');
  const need = await needOf(tx, group);
  if (need.kind !== 'support') throw new Refusal('group.not-possible', { machine: 'group', state: group.state, action: 'support' });
  const meetings = await one<{ held: number }>(tx, HELD, [need.id]);
  demand(decideToCallOff(meetings?.held ?? 0));
  await releaseNeed(tx, group, need, 'dissolved');
  await cancelPlannedSessions(tx, group);
  return { done: true };
}

const HELD = "SELECT count(*)::int AS held FROM group_session WHERE assignment_id = $1 AND state = 'held'";
