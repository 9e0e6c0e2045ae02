import type { Done } from '@igang/contracts';
import { addDays, followUpMachine, type FollowUpOutcome, FRESH_DAYS, localDate } from '@igang/domain';
import { changeGroup, type GroupStanding, lockGroup, moveGroup } from '../groups/index.ts';
import { demand, demandAccess, Refusal } from '../platform/refusal.ts';
import type { Tx } from '../platform/transaction.ts';
import { closeGroup } from './end-group.ts';
import { followUpById, moveFollowUp } from './follow-up.ts';

/** "Still meeting?" is answered once, by the group through its link or by the office after a call or a visit. */
export async function answerFollowUp(tx: Tx, id: string, outcome: FollowUpOutcome, how: 'group' | 'phone' | 'visit'): Promise<Done> {
  const { groupId, officeId } = await followUpById(tx, id);
  demandAccess(tx.actor, 'follow-up.answer', { officeId, followUpId: id });
  const group = await lockGroup(tx, groupId, 'checked');
  const followUp = await followUpById(tx, id);
  if (followUp.state === 'done') {
    // Pressing the same button again is no change of mind.
    if (followUp.outcome === outcome) return { done: true };
    throw new Refusal('follow-up.already-answered');
  }
  demand(followUpMachine.decide(followUp.state, 'answer'));
  await moveFollowUp(tx, followUp, 'answer', { outcome, answeredAt: tx.now, answeredBy: how });
  await CONSEQUENCES[outcome](tx, group);
  return { done: true };
}

const CONSEQUENCES: Readonly<Record<FollowUpOutcome, (tx: Tx, group: GroupStanding) => Promise<void>>> = {
  alive: async (tx, group) => {
    await moveGroup(tx, group, 'follow-up', { freshUntil: addDays(localDate(tx.now), FRESH_DAYS), pausedAt: null });
  },
  // It meets, so it is fresh; the office sees on its front page that help is wanted.
  'wants-help': async (tx, group) => {
    await moveGroup(tx, group, 'follow-up', { freshUntil: addDays(localDate(tx.now), FRESH_DAYS), pausedAt: null });
  },
  paused: async (tx, group) => {
    await moveGroup(tx, group, 'follow-up');
    if (!group.paused) await changeGroup(tx, group, { pausedAt: tx.now });
  },
  merged: (tx, group) => closeGroup(tx, group, 'merge'),
  ended: (tx, group) => closeGroup(tx, group, 'end'),
};
