import type { Done } from '@igang/contracts';
import { instantOf, localDate, type LocalDate } from '@igang/domain';
import { announce } from '../../platform/outbox.ts';
import { Refusal } from '../../platform/refusal.ts';
import type { Tx } from '../../platform/transaction.ts';
import { lockStarter, moveStarter, myself } from '../starters/index.ts';

/** Nobody asks her until that day, and then she is back by herself. Groups she is with go on as agreed. */
export async function pauseMyself(tx: Tx, until: LocalDate): Promise<Done> {
  const starter = await lockStarter(tx, myself(tx, 'care.own'));
  if (until <= localDate(tx.now)) throw new Refusal('request.invalid', {}, [{ path: 'until', code: 'too-small' }]);
  await moveStarter(tx, starter, 'pause', until);
  await announce(tx, { job: 'starter.resume', payload: { personId: starter.personId }, at: instantOf(until, '00:00') });
  return { done: true };
}

export async function resumeMyself(tx: Tx): Promise<Done> {
  await moveStarter(tx, await lockStarter(tx, myself(tx, 'care.own')), 'resume', null);
  return { done: true };
}
