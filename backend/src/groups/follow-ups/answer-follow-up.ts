import type { Done } from '@igang/contracts';
import {
  addDays,
  CLOSING_OUTCOMES,
  type ClosingOutcome,
  followUpMachine,
  type FollowUpOutcome,
  FRESH_DAYS,
  isClosing,
  localDate,
} from '@igang/domain';
import { changeGroup, type GroupStanding, lockGroup, moveGroup } from '../groups/index.ts';
import { demand, demandAccess, Refusal } from '../../platform/refusal.ts';
import type { Tx } from '../../platform/transaction.ts';
import { beginClosing } from './closing.ts';
import { followUpById, moveFollowUp } from './follow-up.ts';
import { keepAsking } from './keep-asking.ts';
import { stopQuestions } from './stop-questions.ts';
import { tellOffice } from './tell-office.ts';

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
  if (isClosing(outcome)) await beginClosing(tx, group, CLOSING_OUTCOMES[outcome]);
  else {
    await CONSEQUENCES[outcome](tx, group);
    if (outcome !== 'no-questions') await keepAsking(tx, group, followUp.dueOn);
  }
  if (outcome === 'wants-help' && how === 'group') await tellOffice(tx, id);
  return { done: true };
}

const CONSEQUENCES: Readonly<Record<Exclude<FollowUpOutcome, ClosingOutcome>, (tx: Tx, group: GroupStanding) => Promise<void>>> = {
  alive: meets,
  // It meets, so it is fresh; the office is told, and sees on its front page that help is wanted.
  'wants-help': meets,
  paused: async (tx, group) => {
    await moveGroup(tx, group, 'follow-up');
    if (!group.paused) await changeGroup(tx, group, { pausedAt: tx.now });
  },
  'no-questions': async (tx, group) => {
    await moveGroup(tx, group, 'follow-up');
    await stopQuestions(tx, group);
  },
};

/** A group that says it meets has changed its mind about having ended. */
async function meets(tx: Tx, group: GroupStanding): Promise<void> {
  const freshUntil = addDays(localDate(tx.now), FRESH_DAYS);
  await moveGroup(tx, group, 'follow-up', { freshUntil, pausedAt: null, closingAt: null, closingAs: null });
}
