import { offerExpiry, type OfferOutcome } from '@igang/domain';
import type { CourseStanding } from '../courses/index.ts';
import { announce } from '../../platform/outbox.ts';
import { one, type Tx } from '../../platform/transaction.ts';

export interface Offer {
  readonly id: string;
  readonly expiresAt: Date;
  readonly outcome: OfferOutcome | null;
}

/** The newest offer made to an enrolment. */
export function latestOffer(tx: Tx, enrolmentId: string): Promise<Offer | undefined> {
  return one<Offer>(
    tx,
    'SELECT id, expires_at AS "expiresAt", outcome FROM place_offer WHERE enrolment_id = $1 ORDER BY offered_at DESC, id DESC LIMIT 1',
    [enrolmentId],
  );
}

/** Ends the open offers of these enrolments, if they have any. */
export async function endOffers(tx: Tx, enrolmentIds: readonly string[], outcome: OfferOutcome): Promise<void> {
  await tx.query('UPDATE place_offer SET outcome = $2, answered_at = $3 WHERE enrolment_id = ANY($1::uuid[]) AND outcome IS NULL', [
    enrolmentIds,
    outcome,
    tx.now,
  ]);
}

/** Holds a place for each of these until the time to answer is up. */
export async function makeOffers(tx: Tx, course: CourseStanding, enrolmentIds: readonly string[]): Promise<void> {
  const expiresAt = offerExpiry(tx.now, course.startsAt, course.offerHours);
  const offers = enrolmentIds.map((enrolment_id) => ({ id: tx.newId(), enrolment_id }));
  await tx.query(
    `INSERT INTO place_offer (id, enrolment_id, offered_at, expires_at)
     SELECT id, enrolment_id, $2, $3 FROM jsonb_to_recordset($1::jsonb) AS o(id uuid, enrolment_id uuid)`,
    [JSON.stringify(offers), tx.now, expiresAt],
  );
  await announce(tx, ...offers.map(({ id }) => ({ job: 'place-offer.expire' as const, payload: { offerId: id }, at: expiresAt })));
}
