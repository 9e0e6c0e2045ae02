import type { Done } from '@igang/contracts';
import { localDate } from '@igang/domain';
import type { Tx } from '../../platform/transaction.ts';
import { lockStarter, moveStarter, starterToManage } from './starter.ts';

export async function resumeStarter(tx: Tx, personId: string): Promise<Done> {
  await moveStarter(tx, await starterToManage(tx, personId), 'resume', null);
  return { done: true };
}

/** The day her pause ends has come. Nothing happens when she is back already or pauses longer; who is no longer qualified lapses. */
export async function resumeWhenDue(tx: Tx, personId: string): Promise<void> {
  const starter = await lockStarter(tx, personId);
  if (starter.state !== 'paused' || starter.pausedUntil === null || starter.pausedUntil > localDate(tx.now)) return;
  const isQualified = starter.qualifiedUntil !== null && starter.qualifiedUntil > tx.now;
  await moveStarter(tx, starter, isQualified ? 'resume' : 'lapse', null);
}
