import { offersToMake } from '@igang/domain';
import { lockCourse } from '../courses/index.ts';
import type { Tx } from '../platform/transaction.ts';
import { take } from './enrolment.ts';
import { makeOffers } from './place-offer.ts';
import { considerWhoChose } from './who-chose.ts';

/**
 * Offers every free place to the first on the list (priority, arrival, id), each with a time limit; when nobody waits, those are
 * considered who have the course as a further choice. Called after
 * everything that can free a place; finds nothing to do otherwise, and nothing ever once the course has begun.
 */
export async function offerFreePlaces(tx: Tx, courseId: string): Promise<void> {
  const course = await lockCourse(tx, courseId);
  if (course.state !== 'open' && course.state !== 'closed') return;
  const count = offersToMake(course, course.startsAt, tx.now);
  if (count === 0) return considerWhoChose(tx, course);
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
  await makeOffers(
    tx,
    course,
    first.map(({ id }) => id),
  );
}
