import { addDays, instantOf, type LocalDate } from '@igang/domain';
import { announce } from '../../platform/outbox.ts';
import type { Tx } from '../../platform/transaction.ts';
import { StarterAbsence } from './starter-absence.entity.ts';

const KEPT_DAYS = 30;

/** Where she was is nobody's business afterwards: the row goes a month after her last day away. */
export async function forgetLater(tx: Tx, absenceId: string, lastDay: LocalDate): Promise<void> {
  const at = instantOf(addDays(lastDay, KEPT_DAYS), '03:00');
  await announce(tx, { job: 'absence.forget', payload: { absenceId }, at });
}

export async function forgetAbsence(tx: Tx, absenceId: string): Promise<void> {
  await tx.manager.delete(StarterAbsence, { id: absenceId });
}
