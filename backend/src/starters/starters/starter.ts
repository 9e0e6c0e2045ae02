import { type LocalDate, type StarterAction, starterMachine, type StarterState } from '@igang/domain';
import { type AuditFact, record } from '../../platform/audit-trail.ts';
import { demand, demandAccess, found } from '../../platform/refusal.ts';
import { one, type Tx } from '../../platform/transaction.ts';
import { Starter } from './starter.entity.ts';

export interface StarterStanding {
  readonly personId: string;
  readonly officeId: string;
  readonly state: StarterState;
  readonly pausedUntil: LocalDate | null;
  readonly qualifiedUntil: Date | null;
}

/** The starter, locked until the change is done. */
export async function lockStarter(tx: Tx, personId: string): Promise<StarterStanding> {
  return found(
    await one<StarterStanding>(
      tx,
      `SELECT person_id AS "personId", office_id AS "officeId", state, paused_until AS "pausedUntil", qualified_until AS "qualifiedUntil"
       FROM starter WHERE person_id = $1 FOR NO KEY UPDATE`,
      [personId],
    ),
  );
}

/** The same when the actor may manage her. */
export async function starterToManage(tx: Tx, personId: string): Promise<StarterStanding> {
  const starter = await lockStarter(tx, personId);
  demandAccess(tx.actor, 'starter.manage', { officeId: starter.officeId });
  return starter;
}

/** Who moves, and the office whose doing it is. */
export type Moving = Pick<StarterStanding, 'personId' | 'officeId' | 'state'>;

/**
 * Takes the steps one after the other, each as the machine allows and with its audit row; one that it does not allow is refused. Whatever
 * she does next ends a pause.
 */
export async function moveStarter(
  tx: Tx,
  { personId, officeId, state: from }: Moving,
  actions: StarterAction | readonly StarterAction[],
  pausedUntil: string | null = null,
): Promise<void> {
  let state = from;
  const facts: AuditFact[] = [];
  for (const action of [actions].flat()) {
    const to = demand(starterMachine.decide(state, action));
    facts.push({ action: `starter.${action}`, subject: ['starter', personId], officeId, from: state, to });
    state = to;
  }
  if (facts.length === 0) return;
  await tx.manager.update(Starter, { personId }, { state, pausedUntil, stateChangedAt: tx.now });
  await record(tx, ...facts);
}
