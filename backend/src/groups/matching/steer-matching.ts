import type { Done, NewMatching } from '@igang/contracts';
import { instantAfter, matchingMachine } from '@igang/domain';
import { record } from '../../platform/audit-trail.ts';
import { announce } from '../../platform/outbox.ts';
import { demandAccess, found, Refusal } from '../../platform/refusal.ts';
import { one, type Tx } from '../../platform/transaction.ts';
import { matchingFor, moveMatching } from './matching.ts';
import { MatchingRun } from './matching-run.entity.ts';

const KEPT_DAYS = 7;

/** Asks for a proposal for every need of the office and those below it. The worker makes it; it is forgotten after a week. */
export async function startMatching(tx: Tx, { officeId }: NewMatching): Promise<{ id: string }> {
  demandAccess(tx.actor, 'assignment.ask', { officeId });
  found(await one(tx, 'SELECT FROM office WHERE id = $1', [officeId]));
  if (tx.actor.kind !== 'person') throw new Refusal('access.sign-in-needed');
  const id = tx.newId();
  const [state, createdById] = [matchingMachine.initial, tx.actor.personId];
  await tx.manager.insert(MatchingRun, { id, officeId, state, createdById, createdAt: tx.now, stateChangedAt: tx.now });
  await record(tx, { action: 'matching.ask', subject: ['matching', id], officeId, to: state });
  await announce(
    tx,
    { job: 'matching.run', payload: { matchingId: id } },
    { job: 'matching.forget', payload: { matchingId: id }, at: instantAfter(tx.now, { days: KEPT_DAYS }) },
  );
  return { id };
}

export async function cancelMatching(tx: Tx, id: string): Promise<Done> {
  const standing = await matchingFor(tx, id);
  if (standing.state !== 'cancelled') await moveMatching(tx, standing, 'cancel', {});
  return { done: true };
}
