import type { Done } from '@igang/contracts';
import { LIVE_ENROLMENT, UNDO_MS } from '@igang/domain';
import { demandAccess, Refusal } from '../../platform/refusal.ts';
import type { Tx } from '../../platform/transaction.ts';
import { type EnrolmentInCourse, lockEnrolment, type Step, take } from '../enrolments/enrolment.ts';
import { offerFreePlaces } from './offer-free-places.ts';
import { endOffers } from './place-offer.ts';
import { considerAgain } from './who-chose.ts';

/** She gives her place, her offer or her number on the list away, up to the start. Cancelling twice is as once. */
export async function cancelOwnEnrolment(tx: Tx, enrolmentId: string): Promise<Done> {
  demandAccess(tx.actor, 'enrolment.change-own', { enrolmentId });
  const both = await lockEnrolment(tx, enrolmentId);
  if (both.enrolment.state === 'cancelled') return { done: true };
  if (tx.now >= both.course.startsAt) throw notPossible(both);
  const undoUntil = both.enrolment.state === 'confirmed' ? new Date(tx.now.getTime() + UNDO_MS) : undefined;
  await cancel(tx, both, { undoUntil });
  return { done: true };
}

/** The office takes somebody off the course or the list, with a reason that stands in the audit trail. */
export async function cancelEnrolment(tx: Tx, enrolmentId: string, reason: string): Promise<Done> {
  const both = await lockEnrolment(tx, enrolmentId);
  demandAccess(tx.actor, 'enrolment.manage', { officeId: both.course.officeId });
  if (both.enrolment.state === 'cancelled') return { done: true };
  if (tx.now >= both.course.endsAt) throw notPossible(both);
  await cancel(tx, both, { reason });
  return { done: true };
}

async function cancel(tx: Tx, { enrolment, course }: EnrolmentInCourse, how: Pick<Step, 'undoUntil' | 'reason'>): Promise<void> {
  // An unconfirmed address may be anybody's: nothing more is sent there.
  const mail = enrolment.emailConfirmedAt === null ? undefined : ('enrolment.cancelled' as const);
  await take(tx, course, { enrolment, action: 'cancel', mail, ...how });
  await endOffers(tx, [enrolment.id], 'cancelled');
  await offerFreePlaces(tx, course.id);
  // Who has just said no herself is not pressed with another place while she may still take it back.
  await considerAgain(tx, [enrolment.id], how.undoUntil);
}

function notPossible({ enrolment }: EnrolmentInCourse): Refusal {
  return new Refusal('enrolment.not-possible', { machine: 'enrolment', state: enrolment.state, action: 'cancel' });
}

/** States from which `cancel` leads somewhere; attended and absent are over. */
export const CANCELLABLE = LIVE_ENROLMENT.filter((state) => state !== 'attended' && state !== 'absent');
