import type { Done } from '@igang/contracts';
import { isOpen } from '../courses/index.ts';
import { demandAccess, Refusal } from '../platform/refusal.ts';
import type { Tx } from '../platform/transaction.ts';
import { arrive } from './arrive.ts';
import { lockEnrolment } from './enrolment.ts';

/** She confirms her address: now she has arrived, and has a place or a number on the list. Twice is as once. */
export async function confirmEnrolment(tx: Tx, enrolmentId: string): Promise<Done> {
  demandAccess(tx.actor, 'enrolment.change-own', { enrolmentId });
  const { enrolment, course } = await lockEnrolment(tx, enrolmentId);
  if (enrolment.emailConfirmedAt !== null) return { done: true };
  if (enrolment.state !== 'applied')
    throw new Refusal('enrolment.not-possible', { machine: 'enrolment', state: enrolment.state, action: 'confirm' });
  if (!isOpen(course, tx.now)) throw new Refusal('course.not-open');
  await arrive(tx, course, [enrolment.id]);
  return { done: true };
}
