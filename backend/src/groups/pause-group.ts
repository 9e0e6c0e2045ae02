import type { Done } from '@igang/contracts';
import { groupMachine } from '@igang/domain';
import { record } from '../platform/audit-trail.ts';
import { Refusal } from '../platform/refusal.ts';
import type { Tx } from '../platform/transaction.ts';
import { changeGroup, demandNotPaused, type GroupStanding, lockGroup } from './group.ts';

/** A pause is a fact beside the state: the group rests, and nothing about it is stuck meanwhile. */
export async function pauseGroup(tx: Tx, id: string): Promise<Done> {
  const group = await lockGroup(tx, id, 'group.manage');
  demandLiving(group, 'pause');
  demandNotPaused(group);
  return setPause(tx, group, 'pause', tx.now);
}

export async function resumeGroup(tx: Tx, id: string): Promise<Done> {
  const group = await lockGroup(tx, id, 'group.manage');
  demandLiving(group, 'resume');
  // Resuming what is under way changes nothing, so that a double click is no error.
  return group.paused ? setPause(tx, group, 'resume', null) : { done: true };
}

function demandLiving({ state }: GroupStanding, action: string): void {
  if (groupMachine.isFinal(state)) throw new Refusal('group.not-possible', { machine: 'group', state, action });
}

async function setPause(tx: Tx, group: GroupStanding, action: 'pause' | 'resume', pausedAt: Date | null): Promise<Done> {
  await changeGroup(tx, group, { pausedAt });
  await record(tx, {
    action: `group.${action}`,
    subject: ['group', group.id],
    officeId: group.officeId,
    from: group.state,
    to: group.state,
  });
  return { done: true };
}
