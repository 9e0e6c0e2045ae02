import type { Done, GroupStarted, GroupStartRequest } from '@igang/contracts';
import {
  COUNTED,
  decideStartDay,
  decideTakeBackStart,
  groupMachine,
  type GroupStart,
  instantAfter,
  isToldLate,
  localDate,
  type LocalDate,
  START_UNDO_HOURS,
  startGroup as decideStart,
} from '@igang/domain';
import type { z } from 'zod';
import { moveNeed, needOf } from '../assignments/index.ts';
import { demandStrangers } from '../enquiries/index.ts';
import { demandNotPaused, type GroupStanding, lockGroup, moveGroup } from '../groups/index.ts';
import { record } from '../../platform/audit-trail.ts';
import { sqlSet } from '../../platform/sql-set.ts';
import { announce } from '../../platform/outbox.ts';
import { demand, Refusal } from '../../platform/refusal.ts';
import { one, type Tx } from '../../platform/transaction.ts';
import { announceMeetings } from './announce-meetings.ts';

/** The office tells that the group has come together for the first time. */
export async function startGroup(tx: Tx, id: string, request: GroupStartRequest): Promise<z.infer<typeof GroupStarted>> {
  const group = await lockGroup(tx, id, 'group.manage');
  const { reason, ...start } = request;
  return { warnings: await beginGroup(tx, group, start, reason) };
}

type Beginning = Omit<GroupStart, 'starters' | 'ageSpanYears'> & Partial<Pick<GroupStart, 'ageSpanYears'>>;

/**
 * The starters' work with a group begins. For a day that can be taken back, until a meeting is logged: those who said yes keep what
 * they hoped for so long (`settle-start.ts`). Nobody is told: those it concerns have met.
 */
export async function beginGroup(tx: Tx, group: GroupStanding, { ageSpanYears, ...start }: Beginning, reason?: string) {
  demandNotPaused(group);
  // The machine first: a group that cannot start at all is told so before it is told what it lacks.
  demand(groupMachine.decide(group.state, 'start'));
  const starters = group.personIds.length;
  if (starters === 0) throw new Refusal('group.starter-missing');
  const startedOn = demand(decideStartDay(await firstMeeting(tx, group), localDate(tx.now), reason));
  const warnings = demand(decideStart({ ...start, ageSpanYears, starters }));
  await demandStrangers(tx, group);
  const startSettlesAt = instantAfter(tx.now, { hours: START_UNDO_HOURS });
  await moveGroup(tx, group, 'start', { participantsAtStart: start.participants, startedOn, startSettlesAt });
  if (reason !== undefined && isToldLate(startedOn, localDate(tx.now))) await tellWhyLate(tx, group, startedOn, reason);
  await moveNeed(tx, group, await needOf(tx, group), 'start');
  await announce(tx, { job: 'group.settle-start', payload: { groupId: group.id }, at: startSettlesAt });
  await announceMeetings(tx, group.id);
  return warnings;
}

function tellWhyLate(tx: Tx, { id, officeId }: GroupStanding, startedOn: LocalDate, reason: string): Promise<void> {
  return record(tx, { action: 'group.start-late', subject: ['group', id], officeId, to: startedOn, reason });
}

async function firstMeeting(tx: Tx, { id }: GroupStanding): Promise<LocalDate | undefined> {
  const row = await one<{ date: LocalDate | null }>(
    tx,
    `SELECT min(date) AS date FROM group_session WHERE group_id = $1 AND state IN ${sqlSet(COUNTED)}`,
    [id],
  );
  return row?.date ?? undefined;
}

/** It was a slip: the group is called in as it was, and nothing of the start is counted. The same again changes nothing. */
export async function takeBackStart(tx: Tx, id: string): Promise<Done> {
  const group = await lockGroup(tx, id, 'group.manage');
  if (group.state === 'called-in') return { done: true };
  demand(groupMachine.decide(group.state, 'take-back-start'));
  demand(decideTakeBackStart(group.startSettlesAt, tx.now));
  await moveGroup(tx, group, 'take-back-start', { participantsAtStart: null, startedOn: null });
  const need = await needOf(tx, group);
  if (need.state === 'active') await moveNeed(tx, group, need, 'take-back-start');
  return { done: true };
}
