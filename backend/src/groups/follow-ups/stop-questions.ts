import type { Done } from '@igang/contracts';
import { groupMachine, localDate, type LocalDate, nextYearlyOn } from '@igang/domain';
import { changeGroup, type GroupStanding, lockGroup } from '../groups/index.ts';
import { planFollowUp } from './plan-follow-ups.ts';
import { record } from '../../platform/audit-trail.ts';
import { demandAccess, found, Refusal } from '../../platform/refusal.ts';
import { one, type Tx } from '../../platform/transaction.ts';
import { dropFollowUps } from './follow-up.ts';

/** "Do not ask us any more": kept, and what was to be asked falls away. */
export async function stopQuestions(tx: Tx, group: GroupStanding): Promise<void> {
  if (group.wantsNoQuestions) return;
  await changeGroup(tx, group, { noQuestionsSince: tx.now });
  await dropFollowUps(tx, group);
  await record(tx, { action: 'group.stop-questions', subject: ['group', group.id], officeId: group.officeId });
}

/** The group says so from its booklet, whenever it wants, or on the phone to its office. */
export async function askForNoQuestions(tx: Tx, groupId: string, permission: 'pack.read' | 'group.manage'): Promise<Done> {
  if (permission === 'pack.read') demandAccess(tx.actor, permission, { groupId });
  const group = await lockGroup(tx, groupId, permission === 'pack.read' ? 'checked' : permission);
  demandOnItsOwn(group, 'stop-questions');
  await stopQuestions(tx, group);
  return { done: true };
}

/** The office has heard that the group wants to be asked again: on its next anniversary. */
export async function askAgain(tx: Tx, groupId: string): Promise<Done> {
  const group = await lockGroup(tx, groupId, 'group.manage');
  if (!group.wantsNoQuestions) return { done: true };
  demandOnItsOwn(group, 'ask-again');
  await changeGroup(tx, group, { noQuestionsSince: null });
  await record(tx, { action: 'group.ask-again', subject: ['group', groupId], officeId: group.officeId });
  const row = found(
    await one<{ leaderlessOn: LocalDate }>(tx, 'SELECT leaderless_on AS "leaderlessOn" FROM self_help_group WHERE id = $1', [groupId]),
  );
  await planFollowUp(tx, { ...group, wantsNoQuestions: false }, 'yearly', nextYearlyOn(row.leaderlessOn, localDate(tx.now)));
  return { done: true };
}

function demandOnItsOwn({ state }: GroupStanding, action: string): void {
  if (groupMachine.next(state, 'follow-up') === undefined) throw new Refusal('group.not-possible', { machine: 'group', state, action });
}
