import type { Done } from '@igang/contracts';
import { outsideQuietHours } from '@igang/domain';
import { record } from '../../platform/audit-trail.ts';
import { announce } from '../../platform/outbox.ts';
import { demandAccess, found } from '../../platform/refusal.ts';
import { one, type Tx } from '../../platform/transaction.ts';
import { lockStarter, myself } from '../starters/index.ts';
import { SupervisionRequest } from './care.entity.ts';

/** She would like to talk with somebody. No reason is asked for; asked twice is as once. */
export async function askForSupervision(tx: Tx): Promise<Done> {
  const { personId, officeId } = await lockStarter(tx, myself(tx, 'care.own'));
  if ((await tx.manager.countBy(SupervisionRequest, { personId })) > 0) return { done: true };
  await tx.manager.insert(SupervisionRequest, { personId, officeId, askedAt: tx.now });
  await record(tx, { action: 'supervision.ask', subject: ['starter', personId], officeId });
  const at = outsideQuietHours(tx.now);
  await announce(tx, { job: 'mail.send', payload: { kind: 'starter.supervision', subjectId: personId }, at });
  return { done: true };
}

/** She does not need to after all. */
export async function takeBackSupervision(tx: Tx): Promise<Done> {
  const { personId, officeId } = await lockStarter(tx, myself(tx, 'care.own'));
  return close(tx, personId, officeId, 'supervision.take-back');
}

/** Somebody at the office has talked with her. Nothing of the talk is kept. */
export async function supervisionDone(tx: Tx, personId: string): Promise<Done> {
  const row = await one<{ officeId: string }>(tx, 'SELECT office_id AS "officeId" FROM starter WHERE person_id = $1', [personId]);
  const { officeId } = found(row);
  demandAccess(tx.actor, 'starter.manage', { officeId });
  return close(tx, personId, officeId, 'supervision.done');
}

async function close(tx: Tx, personId: string, officeId: string, action: string): Promise<Done> {
  const { affected } = await tx.manager.delete(SupervisionRequest, { personId });
  if ((affected ?? 0) > 0) await record(tx, { action, subject: ['starter', personId], officeId });
  return { done: true };
}
