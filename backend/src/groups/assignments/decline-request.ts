import type { Done } from '@igang/contracts';
import { demandAccess } from '../../platform/refusal.ts';
import type { Tx } from '../../platform/transaction.ts';
import { whenNobodyIsLeft } from './assignment.ts';
import { type AskedRequest, lockRequest, moveRequest, requestById } from './request.ts';

/** "No" is final for this need, needs no reason, and none is stored. */
export async function declineRequest(tx: Tx, id: string): Promise<Done> {
  const asked = await requestById(tx, id);
  demandAccess(tx.actor, 'request.answer', { personIds: [asked.personId], requestId: id });
  return decline(tx, asked);
}

export async function decline(tx: Tx, asked: AskedRequest): Promise<Done> {
  const { group, request } = await lockRequest(tx, asked);
  if (request.state === 'declined') return { done: true };
  await moveRequest(tx, request, 'decline');
  await whenNobodyIsLeft(tx, group);
  return { done: true };
}
