import { offerExpiry, offersToMake } from '@igang/domain';
import { lockCourse } from '../courses/index.ts';
import { announce } from '../platform/outbox.ts';
import type { Tx } from '../platform/transaction.ts';
import { take } from './enrolment.ts';

/**
 * Offers every free place to the first on the list (priority, arrival, id), each with a time limit. Called after
 * everything that can free a place; finds nothing to do otherwise, and nothing ever once the course has begun.
 */
export async function offerFreePlaces(tx: Tx, courseId: string): Promise<void> {
  const course = await lockCourse(tx, courseId);
  if (course.state !== 'open' && course.state !== 'closed') return;
  const count = offersToMake(course, course.startsAt, tx.now);
  if (count === 0) return;
  const first = await tx.query<{ id: string }>(
    `SELECT id FROM enrolment WHERE course_id = $1 AND state = 'waitlisted' ORDER BY priority DESC, arrival, id LIMIT $2`,
    [courseId, count],
  );
  await take(
    tx,
    course,
    ...first.map(({ id }) => ({
      enrolment: { id, state: 'waitlisted' as const },
      action: 'offer' as const,
      mail: 'enrolment.offered' as const,
    })),
  );
  const expiresAt = offerExpiry(tx.now, course.startsAt, course.offerHours);
  const offers = first.map(({ id }) => ({ id: tx.newId(), enrolment_id: id }));
  await tx.query(
    `INSERT INTO place_offer (id, enrolment_id, offered_at, expires_at)
     SELECT id, enrolment_id, $2, $3 FROM jsonb_to_recordset($1::jsonb) AS o(id uuid, enrolment_id uuid)`,
    [JSON.stringify(offers), tx.now, expiresAt],
  );
  await announce(tx, ...offers.map(({ id }) => ({ job: 'place-offer.expire' as const, payload: { offerId: id }, at: expiresAt })));
}
