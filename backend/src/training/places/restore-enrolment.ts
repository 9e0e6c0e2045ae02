import type { Done } from '@igang/contracts';
import { type Decision, refuse, restoreEnrolment as decideRestore } from '@igang/domain';
import { demand, demandAccess } from '../../platform/refusal.ts';
import type { Tx } from '../../platform/transaction.ts';
import { type EnrolmentInCourse, lockEnrolment, take } from '../enrolments/enrolment.ts';
import { startTraining } from '../certificates/start-training.ts';

/** She undoes her own cancellation within ten minutes, while the place is free and nobody waits for it. */
export async function restoreEnrolment(tx: Tx, enrolmentId: string): Promise<Done> {
  demandAccess(tx.actor, 'enrolment.change-own', { enrolmentId });
  const both = await lockEnrolment(tx, enrolmentId);
  if (both.enrolment.state === 'confirmed') return { done: true };
  demand(mayRestore(both, tx.now));
  await take(tx, both.course, { enrolment: both.enrolment, action: 'restore', mail: 'enrolment.confirmed' });
  await startTraining(tx, both.course, [enrolmentId]);
  return { done: true };
}

/** Only a place she herself gave away is hers to bring back. */
export function mayRestore({ enrolment, course }: Pick<EnrolmentInCourse, 'enrolment' | 'course'>, now: Date): Decision<'confirmed'> {
  const hers = enrolment.state === 'cancelled' && enrolment.undoUntil !== null;
  const takesPlace = (course.state === 'open' || course.state === 'closed') && now < course.startsAt;
  if (!hers || !takesPlace) return refuse('enrolment.not-possible', { machine: 'enrolment', state: enrolment.state, action: 'restore' });
  return decideRestore(course, enrolment.stateChangedAt, now);
}
