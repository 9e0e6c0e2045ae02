import type { Done } from '@igang/contracts';
import { demandAccess } from '../../platform/refusal.ts';
import type { Tx } from '../../platform/transaction.ts';
import { Assignment } from './assignment.entity.ts';
import { whenNobodyIsLeft } from './assignment.ts';
import { lockRequest, moveRequest, requestById, tellTaken } from './request.ts';

/** The office takes a question back; the starter is told, so that she does not wonder. */
export async function takeBackRequest(tx: Tx, id: string): Promise<Done> {
  const asked = await requestById(tx, id);
  demandAccess(tx.actor, 'assignment.ask', asked);
  const { group, request } = await lockRequest(tx, asked);
  await moveRequest(tx, request, 'take-back');
  await tellTaken(tx, [request]);
  // Who takes a question back decides herself who is asked next.
  await tx.manager.update(Assignment, { id: request.assignmentId }, { askNext: false });
  await whenNobodyIsLeft(tx, group);
  return { done: true };
}
