import { type MatchingAction, matchingMachine, type MatchingState, type MatchingStep } from '@igang/domain';
import { record } from '../../platform/audit-trail.ts';
import { demand, demandAccess, found } from '../../platform/refusal.ts';
import { one, type Tx } from '../../platform/transaction.ts';
import type { Proposal } from './solver-thread.ts';

export interface MatchingStanding {
  readonly id: string;
  readonly officeId: string;
  readonly state: MatchingState;
}

/** The run, locked until the change is done; undefined when it is gone. */
export function lockMatching(tx: Tx, id: string): Promise<MatchingStanding | undefined> {
  return one(tx, 'SELECT id, office_id AS "officeId", state FROM matching_run WHERE id = $1 FOR NO KEY UPDATE', [id]);
}

/** The same for a use case of the staff: not found when it is none of theirs. */
export async function matchingFor(tx: Tx, id: string): Promise<MatchingStanding> {
  const standing = found(await lockMatching(tx, id));
  demandAccess(tx.actor, 'assignment.ask', { officeId: standing.officeId });
  return standing;
}

/** What belongs to the new state: the step of a run under way, the proposal of one that is done. */
interface Reached {
  readonly step?: MatchingStep | undefined;
  readonly result?: Proposal;
}

export async function moveMatching(tx: Tx, standing: MatchingStanding, action: MatchingAction, { step, result }: Reached): Promise<void> {
  const to = demand(matchingMachine.decide(standing.state, action));
  await tx.query('UPDATE matching_run SET state = $2, step = $3, result = $4, state_changed_at = $5 WHERE id = $1', [
    standing.id,
    to,
    step ?? null,
    result === undefined ? null : JSON.stringify(result),
    tx.now,
  ]);
  if (to === standing.state) return;
  const subject = ['matching', standing.id] as const;
  await record(tx, { action: `matching.${action}`, subject, officeId: standing.officeId, from: standing.state, to });
}
