import type { Done } from '@igang/contracts';
import { checkAnswers, type EnrolmentState } from '@igang/domain';
import { demandAccess, Refusal } from '../../platform/refusal.ts';
import type { Tx } from '../../platform/transaction.ts';
import { formOf, ruleOf } from '../questions/index.ts';
import { answersOf } from '../answers/answers.ts';
import { becomePersons } from '../enrolments/become-person.ts';
import { type EnrolmentStanding, lockEnrolment, take } from '../enrolments/enrolment.ts';
import { giveBackOthers, lockChain } from './next-choice.ts';
import { offerFreePlaces } from './offer-free-places.ts';
import { endOffers, latestOffer, type Offer } from './place-offer.ts';
import { startTraining } from '../certificates/start-training.ts';

const OUTCOME = { accept: 'accepted', decline: 'declined' } as const;
const STATE = { accept: 'confirmed', decline: 'declined' } as const;

/** She takes the place held for her, or lets it go to the next. The same answer twice is as once. */
export async function answerOffer(tx: Tx, enrolmentId: string, answer: 'accept' | 'decline'): Promise<Done> {
  demandAccess(tx.actor, 'enrolment.change-own', { enrolmentId });
  await lockChain(tx, enrolmentId);
  const { enrolment, course } = await lockEnrolment(tx, enrolmentId);
  const offer = await latestOffer(tx, enrolmentId);
  const outcome = OUTCOME[answer];
  if (offer?.outcome === outcome && enrolment.state === STATE[answer]) return { done: true };
  demandOpen(offer, enrolment.state, tx.now);
  if (answer === 'accept') await prepareToTake(tx, enrolment, course.id);
  await take(tx, course, { enrolment, action: answer, mail: answer === 'accept' ? 'enrolment.confirmed' : undefined });
  await endOffers(tx, [enrolmentId], outcome);
  if (answer === 'accept') await startTraining(tx, course, [enrolmentId]);
  else await offerFreePlaces(tx, course.id);
  return { done: true };
}

/**
 * What she has on another course of the same sign-up goes back. Somebody whom another signed up has not answered what this
 * course asks, nor shown that the address is hers: her yes, from the link in her mail, does the latter.
 */
async function prepareToTake(tx: Tx, { id, emailConfirmedAt }: EnrolmentStanding, courseId: string): Promise<void> {
  await giveBackOthers(tx, id);
  if (emailConfirmedAt !== null) return;
  const { problems } = checkAnswers((await formOf(tx, courseId)).map(ruleOf), await answersOf(tx, id));
  if (problems.some(({ code }) => code === 'missing')) throw new Refusal('enrolment.answers-missing');
  await becomePersons(tx, [id]);
}

/** The clock decides, whether or not the job that ends offers has come round. */
function demandOpen(offer: Offer | undefined, state: EnrolmentState, now: Date): void {
  if (offer === undefined) throw new Refusal('offer.not-open');
  if (offer.outcome === 'expired' || (offer.outcome === null && offer.expiresAt <= now)) throw new Refusal('offer.expired');
  if (offer.outcome !== null || state !== 'offered') throw new Refusal('offer.not-open');
}
