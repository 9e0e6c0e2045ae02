import { starterMachine } from '@igang/domain';
import { record } from '../../platform/audit-trail.ts';
import type { Tx } from '../../platform/transaction.ts';
import { Starter } from './starter.entity.ts';

type Written = Pick<Starter, 'lat' | 'lon' | 'languages' | 'maxGroups' | 'avoidedThemes' | 'unsuitableTimes' | 'qualifiedUntil'>;

/** What is written down of her beside her state, which `moveStarter` alone changes. */
export async function changeStarter(tx: Tx, personId: string, change: Partial<Written>): Promise<void> {
  await tx.manager.update(Starter, { personId }, change);
}

/** They were asked now: the turn of the others comes first. */
export async function noteAsked(tx: Tx, personIds: readonly string[]): Promise<void> {
  await tx.query('UPDATE starter SET last_asked_at = $2 WHERE person_id = ANY ($1)', [personIds, tx.now]);
}

/** One of another register, at the beginning of her way here. */
export async function addStarter(
  tx: Tx,
  starter: Pick<Starter, 'personId' | 'officeId' | 'lat' | 'lon'> & Partial<Pick<Starter, 'maxGroups'>>,
): Promise<void> {
  const state = starterMachine.initial;
  await tx.manager.insert(Starter, { ...starter, state, stateChangedAt: tx.now });
  const { personId, officeId } = starter;
  await record(tx, { action: 'starter.import', subject: ['starter', personId], officeId, to: state });
}

/** Refused by the database when others stand on her. */
export async function removeStarter(tx: Tx, personId: string): Promise<void> {
  await tx.manager.delete(Starter, { personId });
}
