import { one, type Tx } from '../platform/transaction.ts';

export type OfferOutcome = 'accepted' | 'declined' | 'expired' | 'cancelled';
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
