import type { Done } from '@igang/contracts';
import { demandAccess } from '../../platform/refusal.ts';
import type { Tx } from '../../platform/transaction.ts';
import { accept } from './accept-request.ts';
import { decline } from './decline-request.ts';
import { requestById } from './request.ts';

const ANSWERS = { accept, decline };

/** She has answered on the telephone: the office writes it down, by the same rules as if she had pressed herself. */
export async function answerFor(tx: Tx, id: string, answer: keyof typeof ANSWERS): Promise<Done> {
  const asked = await requestById(tx, id);
  demandAccess(tx.actor, 'request.answer-for', asked);
  return ANSWERS[answer](tx, asked);
}
