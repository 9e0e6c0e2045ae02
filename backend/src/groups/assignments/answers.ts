import type { Done } from '@igang/contracts';
import type { Tx } from '../../platform/transaction.ts';
import { acceptRequest } from './accept-request.ts';
import { declineRequest } from './decline-request.ts';

type Answer = 'accept' | 'decline';

/** The two answers to a question, on her page and by the link in her mail. */
export const ANSWERS: Readonly<Record<Answer, (tx: Tx, id: string) => Promise<Done>>> = {
  accept: acceptRequest,
  decline: declineRequest,
};
