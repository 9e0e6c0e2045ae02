import type { Tx } from '../../platform/transaction.ts';
import { whenNobodyIsLeft } from './assignment.ts';
import { lockRequest, moveRequest, requestById } from './request.ts';

/** No answer in time. She may be asked again; silence is not a no. */
export async function expireRequest(tx: Tx, requestId: string): Promise<void> {
  const { group, request } = await lockRequest(tx, await requestById(tx, requestId));
  if (request.state !== 'open' || request.expiresAt > tx.now) return;
  await moveRequest(tx, request, 'expire');
  await whenNobodyIsLeft(tx, group);
}
