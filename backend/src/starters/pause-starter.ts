import type { Done } from '@igang/contracts';
import { localDate } from '@igang/domain';
import { Refusal } from '../platform/refusal.ts';
import type { Tx } from '../platform/transaction.ts';
import { moveStarter, starterToManage } from './starter.ts';

/** A paused starter is not suggested and not asked. */
export async function pauseStarter(tx: Tx, personId: string, until: string): Promise<Done> {
  const starter = await starterToManage(tx, personId);
  if (until <= localDate(tx.now)) throw new Refusal('request.invalid', {}, [{ path: 'until', code: 'too-small' }]);
  await moveStarter(tx, starter, 'pause', until);
  return { done: true };
}
