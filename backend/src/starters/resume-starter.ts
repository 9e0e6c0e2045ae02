import type { Done } from '@igang/contracts';
import type { Tx } from '../platform/transaction.ts';
import { moveStarter, starterToManage } from './starter.ts';

export async function resumeStarter(tx: Tx, personId: string): Promise<Done> {
  await moveStarter(tx, await starterToManage(tx, personId), 'resume', null);
  return { done: true };
}
