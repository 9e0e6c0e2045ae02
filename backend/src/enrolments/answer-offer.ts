import type { Done } from '@igang/contracts';
import type { EnrolmentState } from '@igang/domain';
import { demandAccess, Refusal } from '../platform/refusal.ts';
import type { Tx } from '../platform/transaction.ts';
import { lockEnrolment, take } from './enrolment.ts';
import { offerFreePlaces } from './offer-free-places.ts';
import { endOffers, latestOffer, type Offer } from './place-offer.ts';
import { startTraining } from './start-training.ts';

const OUTCOME = { accept: 'accepted', decline: 'declined' } as const;
const STATE = { accept: 'confirmed', decline: 'declined' } as const;

/** She takes the place held for her, or lets it go to the next. The same answer twice is as once. */
export async function answerOffer(tx: Tx, enrolmentId: string, answer: 'accept' | 'decline'): Promise<Done> {
  demandAccess(tx.actor, 'enrolment.change-own', { enrolmentId });
  const { enrolment, course } = await lockEnrolment(tx, enrolmentId);
  const offer = await latestOffer(tx, enrolmentId);
  const outcome = OUTCOME[answer];
  if (offer?.outcome === outcome && enrolment.state === STATE[answer]) return { done: true };
  demandOpen(offer, enrolment.state, tx.now);
  await take(tx, course, { enrolment, action: answer, mail: answer === 'accept' ? 'enrolment.confirmed' : undefined });
  await endOffers(tx, [enrolmentId], outcome);
  if (answer === 'accept') await startTraining(tx, course, [enrolmentId]);
  else await offerFreePlaces(tx, course.id);
  return { done: true };
}

/** The clock decides, whether or not the job that ends offers has come round. */
function demandOpen(offer: Offer | undefined, state: EnrolmentState, now: Date): void {
  if (offer === undefined) throw new Refusal('offer.not-open');
  if (offer.outcome === 'expired' || (offer.outcome === null && offer.expiresAt <= now)) throw new Refusal('offer.expired');
  if (offer.outcome !== null || state !== 'offered') throw new Refusal('offer.not-open');
}
