import type { Done } from '@igang/contracts';
import { isOpen, nextArrival } from '../courses/index.ts';
import { demandAccess, Refusal } from '../../platform/refusal.ts';
import type { Tx } from '../../platform/transaction.ts';
import { lockEnrolment, take } from '../enrolments/enrolment.ts';
import { offerFreePlaces } from './offer-free-places.ts';
import { considerAgain } from './who-chose.ts';

/** Her offer ran out, and she wants to wait again: at the end of the list, while one can sign up at all. */
export async function rejoinList(tx: Tx, enrolmentId: string): Promise<Done> {
  demandAccess(tx.actor, 'enrolment.change-own', { enrolmentId });
  const { enrolment, course } = await lockEnrolment(tx, enrolmentId);
  if (enrolment.state === 'waitlisted') return { done: true };
  if (!isOpen(course, tx.now)) throw new Refusal('course.not-open');
  await take(tx, course, { enrolment, action: 'rejoin', arrival: await nextArrival(tx, course.id), mail: 'enrolment.waitlisted' });
  await offerFreePlaces(tx, course.id);
  await considerAgain(tx, [enrolmentId]);
  return { done: true };
}
