import type { Done, NewHandover } from '@igang/contracts';
import {
  addDays,
  decideHandover,
  groupMachine,
  type HandoverPlan,
  localDate,
  type LocalDate,
  outsideQuietHours,
  type Rhythm,
} from '@igang/domain';
import { type Need, needOf, releaseNeed } from '../assignments/index.ts';
import { releasePeople } from '../enquiries/index.ts';
import { demandNotPaused, type GroupStanding, lockGroup, moveGroup } from '../groups/index.ts';
import { record } from '../../platform/audit-trail.ts';
import { announce } from '../../platform/outbox.ts';
import { demand, Refusal } from '../../platform/refusal.ts';
import { one, type Tx } from '../../platform/transaction.ts';
import { Handover } from './handover.entity.ts';
import { ownMeetings } from './group-pack.query.ts';
import { meetingsOf } from './meetings-of.query.ts';
import { planFollowUps } from '../follow-ups/index.ts';
import { savePreparation } from './prepare-handover.ts';

/** The group becomes leaderless: the starters' access ends, follow-ups are planned, and both sides get their mail. */
export async function handOver(tx: Tx, groupId: string, request: NewHandover): Promise<Done> {
  const group = await lockGroup(tx, groupId, 'handover.do');
  demandNotPaused(group);
  demand(groupMachine.decide(group.state, 'hand-over'));
  const need = await needOf(tx, group);
  const plan = await decide(tx, group, need, request);
  await save(tx, group, need, request);
  await savePreparation(tx, group, need, { ...request, agreed: request.checked });
  await moveGroup(tx, group, 'hand-over', { leaderlessOn: request.on, freshUntil: plan.freshUntil });
  await releaseNeed(tx, group, need, 'handed-over');
  await releasePeople(tx, group);
  await planFollowUps(tx, group, request.on, await firstAskedOn(tx, need, request));
  const at = outsideQuietHours(tx.now);
  await announce(
    tx,
    { job: 'mail.send', payload: { kind: 'handover.thanks', subjectId: group.id }, at },
    { job: 'mail.send', payload: { kind: 'handover.pack', subjectId: group.id }, at },
  );
  return { done: true };
}

/** The day after so many meetings of the group's own, in the rhythm it has agreed on. */
async function firstAskedOn(tx: Tx, need: Need, { askAfterMeetings }: NewHandover): Promise<LocalDate | undefined> {
  if (askAfterMeetings === undefined) return undefined;
  const rhythm = await one<AgreedRhythm>(
    tx,
    'SELECT meets_from AS "meetsFrom", every_weeks AS "everyWeeks" FROM handover_preparation WHERE assignment_id = $1',
    [need.id],
  );
  const from = rhythm?.meetsFrom ?? undefined;
  if (rhythm === undefined || from === undefined) throw new Refusal('request.invalid', {}, [{ path: 'meetsFrom', code: 'missing' }]);
  const dates = await ownMeetings(tx, from, rhythm.everyWeeks, { from, count: askAfterMeetings });
  return addDays(dates.at(-1) ?? from, 1);
}

interface AgreedRhythm {
  readonly meetsFrom: LocalDate | null;
  readonly everyWeeks: Rhythm;
}

async function decide(tx: Tx, { id }: GroupStanding, need: Need, { on, checked, contact }: NewHandover): Promise<HandoverPlan> {
  const { planned, held, lastHeldOn } = await meetingsOf(tx, need);
  const known = await one(tx, 'SELECT FROM self_help_group WHERE id = $1 AND contact_email IS NOT NULL', [id]);
  const reachable = contact !== undefined || known !== undefined;
  const plan = demand(decideHandover({ on, checked, sessionsPlanned: planned, sessionsHeld: held, reachable }, localDate(tx.now)));
  if (lastHeldOn !== null && on < lastHeldOn) throw new Refusal('handover.date');
  return plan;
}

async function save(tx: Tx, group: GroupStanding, need: Need, { on, checked }: NewHandover): Promise<void> {
  if (tx.actor.kind !== 'person') throw new Refusal('access.sign-in-needed');
  const id = tx.newId();
  await tx.manager.insert(Handover, {
    id,
    groupId: group.id,
    assignmentId: need.id,
    handedOverOn: on,
    checklist: [...new Set(checked)],
    doneAt: tx.now,
    doneById: tx.actor.personId,
  });
  await record(tx, { action: 'handover.do', subject: ['handover', id], officeId: group.officeId });
}
