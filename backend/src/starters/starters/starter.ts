import { type LocalDate, type StarterAction, starterMachine, type StarterState } from '@igang/domain';
import { record } from '../../platform/audit-trail.ts';
import { demand, demandAccess, found } from '../../platform/refusal.ts';
import { one, type Tx } from '../../platform/transaction.ts';

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

export async function moveStarter(tx: Tx, starter: StarterStanding, action: StarterAction, pausedUntil: string | null): Promise<void> {
  const to = demand(starterMachine.decide(starter.state, action));
  await tx.query('UPDATE starter SET state = $2, paused_until = $3, state_changed_at = $4 WHERE person_id = $1', [
    starter.personId,
    to,
    pausedUntil,
    tx.now,
  ]);
  await record(tx, {
    action: `starter.${action}`,
    subject: ['starter', starter.personId],
    officeId: starter.officeId,
    from: starter.state,
    to,
  });
}
