import type { Done } from '@igang/contracts';
import { localDate } from '@igang/domain';
import { changeGroup, lockGroup } from '../groups/index.ts';
import { record } from '../../platform/audit-trail.ts';
import { demandAccess, Refusal } from '../../platform/refusal.ts';
import { one, type Tx } from '../../platform/transaction.ts';
import { FollowUp } from './follow-up.entity.ts';
import { tellOffice } from './tell-office.ts';

/** A group on its own asks for help without having been asked how it goes. Asked again before anybody has come, nothing is added. */
export async function askForHelp(tx: Tx, groupId: string): Promise<Done> {
  demandAccess(tx.actor, 'pack.read', { groupId });
  const group = await lockGroup(tx, groupId, 'checked');
  if (group.state !== 'leaderless' && group.state !== 'followed-up') {
    throw new Refusal('group.not-possible', { machine: 'group', state: group.state, action: 'support' });
  }
  if ((await one(tx, 'SELECT FROM wanted_help WHERE group_id = $1 LIMIT 1', [groupId])) !== undefined) {
    return { done: true };
  }
  // A group that asks for help has not ended after all.
  if (group.closing !== null) await changeGroup(tx, group, { closingAt: null, closingAs: null });
  const id = tx.newId();
  await tx.manager.insert(FollowUp, {
    id,
    groupId,
    kind: 'help',
    dueOn: localDate(tx.now),
    state: 'done',
    outcome: 'wants-help',
    answeredAt: tx.now,
    answeredBy: 'group',
    stateChangedAt: tx.now,
  });
  await record(tx, { action: 'follow-up.ask-help', subject: ['follow-up', id], officeId: group.officeId, to: 'done' });
  await tellOffice(tx, id);
  return { done: true };
}
