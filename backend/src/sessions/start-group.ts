import type { GroupStarted, GroupStartRequest } from '@igang/contracts';
import { groupMachine, localDate, startGroup as decideStart } from '@igang/domain';
import type { z } from 'zod';
import { moveNeed, needOf } from '../assignments/index.ts';
import { placePeople } from '../enquiries/index.ts';
import { demandNotPaused, lockGroup, moveGroup } from '../groups/index.ts';
import { demand, Refusal } from '../platform/refusal.ts';
import type { Tx } from '../platform/transaction.ts';
import { announceMeetings } from './announce-meetings.ts';

/** The group has come together for the first time, and the starters' work with it begins. */
export async function startGroup(tx: Tx, id: string, request: GroupStartRequest): Promise<z.infer<typeof GroupStarted>> {
  const group = await lockGroup(tx, id, 'group.manage');
  demandNotPaused(group);
  // The machine first: a group that cannot start at all is told so before it is told what it lacks.
  demand(groupMachine.decide(group.state, 'start'));
  const { participants, everyoneIsAdult, nobodyKnowsAnother, ageSpanYears } = request;
  const starters = group.personIds.length;
  if (starters === 0) throw new Refusal('group.starter-missing');
  const warnings = demand(decideStart({ participants, everyoneIsAdult, nobodyKnowsAnother, ageSpanYears, starters }));
  await moveGroup(tx, group, 'start', { participantsAtStart: participants, startedOn: localDate(tx.now) });
  await placePeople(tx, group);
  await moveNeed(tx, group, await needOf(tx, group), 'start');
  await announceMeetings(tx, group.id);
  return { warnings };
}
