import type { Done } from '@igang/contracts';
import { instantOf, localDate } from '@igang/domain';
import { announce } from '../../platform/outbox.ts';
import { Refusal } from '../../platform/refusal.ts';
import type { Tx } from '../../platform/transaction.ts';
import { moveStarter, starterToManage } from './starter.ts';

/** A paused starter is not suggested and not asked. On the day her pause ends she is back by herself. */
export async function pauseStarter(tx: Tx, personId: string, until: string): Promise<Done> {
  const starter = await starterToManage(tx, personId);
  if (until <= localDate(tx.now)) throw new Refusal('request.invalid', {}, [{ path: 'until', code: 'too-small' }]);
  await moveStarter(tx, starter, 'pause', until);
  await announce(tx, { job: 'starter.resume', payload: { personId }, at: instantOf(until, '00:00') });
  return { done: true };
}
