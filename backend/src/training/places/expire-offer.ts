import { nextArrival } from '../courses/index.ts';
import { found } from '../../platform/refusal.ts';
import { one, type Tx } from '../../platform/transaction.ts';
import { lockEnrolment, take } from '../enrolments/enrolment.ts';
import { offerFreePlaces } from './offer-free-places.ts';
import { endOffers, latestOffer, type Offer } from './place-offer.ts';
import { considerAgain } from './who-chose.ts';

/**
 * An offer nobody answered in time. She who chose to stay goes to the end of the list, at most twice in a row; the next
 * is offered the place. Comes late or twice: the rows are locked and looked at again first.
 */
export async function expireOffer(tx: Tx, offerId: string): Promise<void> {
  const { enrolmentId } = found(
    await one<{ enrolmentId: string }>(tx, 'SELECT enrolment_id AS "enrolmentId" FROM place_offer WHERE id = $1', [offerId]),
  );
  const { enrolment, course } = await lockEnrolment(tx, enrolmentId);
  if (enrolment.state !== 'offered' || !hasRunOut(await latestOffer(tx, enrolmentId), offerId, tx.now)) return;
  await endOffers(tx, [enrolmentId], 'expired');
  const stays = enrolment.stayOnList && (await expiredInARow(tx, enrolmentId)) <= MOST_REQUEUES && tx.now < course.startsAt;
  const step = stays
    ? { enrolment, action: 'requeue' as const, arrival: await nextArrival(tx, course.id) }
    : { enrolment, action: 'expire' as const };
  await take(tx, course, { ...step, mail: 'enrolment.offer-expired' });
  await offerFreePlaces(tx, course.id);
  await considerAgain(tx, [enrolmentId]);
}

function hasRunOut(offer: Offer | undefined, offerId: string, now: Date): boolean {
  return offer?.id === offerId && offer.outcome === null && offer.expiresAt <= now;
}

const MOST_REQUEUES = 2;

/** Offers in a row, up to now, that ran out unanswered. */
async function expiredInARow(tx: Tx, enrolmentId: string): Promise<number> {
  const outcomes = await tx.query<{ outcome: string }>(
    'SELECT outcome FROM place_offer WHERE enrolment_id = $1 ORDER BY offered_at DESC, id DESC',
    [enrolmentId],
  );
  const broken = outcomes.findIndex(({ outcome }) => outcome !== 'expired');
  return broken === -1 ? outcomes.length : broken;
}
