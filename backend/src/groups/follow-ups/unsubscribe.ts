import type { Done } from '@igang/contracts';
import { followUpMachine } from '@igang/domain';
import { lockGroup } from '../groups/index.ts';
import { demandAccess } from '../../platform/refusal.ts';
import type { Tx } from '../../platform/transaction.ts';
import { answerFollowUp } from './answer-follow-up.ts';
import { followUpById } from './follow-up.ts';
import { stopQuestions } from './stop-questions.ts';

/** "Do not ask us any more", from the mail program: the answer where one is waited for, and kept whatever was answered before. */
export async function unsubscribe(tx: Tx, followUpId: string): Promise<Done> {
  const { groupId, officeId, state } = await followUpById(tx, followUpId);
  demandAccess(tx.actor, 'follow-up.answer', { officeId, followUpId });
  if (followUpMachine.next(state, 'answer') !== undefined) return answerFollowUp(tx, followUpId, 'no-questions', 'group');
  await stopQuestions(tx, await lockGroup(tx, groupId, 'checked'));
  return { done: true };
}
