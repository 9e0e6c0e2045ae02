import type { Done } from '@igang/contracts';
import { demandAccess, Refusal } from '../platform/refusal.ts';
import type { Tx } from '../platform/transaction.ts';
import { lockEnrolment, take } from './enrolment.ts';
import { offerFreePlaces } from './offer-free-places.ts';
import { endOffers, latestOffer } from './place-offer.ts';
import { startTraining } from './start-training.ts';

/** She takes the place held for her, or lets it go to the next. The same answer twice is as once. */
export async function answerOffer(tx: Tx, enrolmentId: string, answer: 'accept' | 'decline'): Promise<Done> {
  demandAccess(tx.actor, 'enrolment.change-own', { enrolmentId });
  const { enrolment, course } = await lockEnrolment(tx, enrolmentId);
  const offer = await latestOffer(tx, enrolmentId);
  const outcome = answer === 'accept' ? ('accepted' as const) : ('declined' as const);
  if (offer?.outcome === outcome && enrolment.state === (answer === 'accept' ? 'confirmed' : 'declined')) return { done: true };
  if (offer?.outcome === 'expired' || (offer?.outcome === null && offer.expiresAt <= tx.now)) throw new Refusal('offer.expired');
  if (offer?.outcome !== null || enrolment.state !== 'offered') throw new Refusal('offer.not-open');
  await take(tx, course, { enrolment, action: answer, mail: answer === 'accept' ? 'enrolment.confirmed' : undefined });
  await endOffers(tx, [enrolmentId], outcome);
  if (answer === 'accept') await startTraining(tx, course, [enrolmentId]);
  else await offerFreePlaces(tx, course.id);
  return { done: true };
}
