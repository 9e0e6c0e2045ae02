import { offersToMake } from '@igang/domain';
import { type CourseStanding, lockCourse } from '../courses/index.ts';
import type { Tx } from '../../platform/transaction.ts';
import { take } from '../enrolments/enrolment.ts';
import { makeOffers } from './place-offer.ts';
import { considerWhoChose } from './who-chose.ts';

/**
 * Offers every free place to the first on the list (priority, arrival, id), each with a time limit; what is left when nobody waits is
 * for those who have the course as a further choice. Called after everything that can free a place; finds nothing to do otherwise,
 * and nothing ever once the course has begun.
 */
export async function offerFreePlaces(tx: Tx, courseId: string): Promise<void> {
  const course = await lockCourse(tx, courseId);
  if (course.state !== 'open' && course.state !== 'closed') return;
  const count = offersToMake(course, course.startsAt, tx.now);
  if (count > 0) await offerFirst(tx, course, count);
  await considerWhoChose(tx, { ...course, taken: course.taken + count, waiting: course.waiting - count });
}

async function offerFirst(tx: Tx, course: CourseStanding, count: number): Promise<void> {
  const first = await tx.query<{ id: string }>(
    `SELECT id FROM enrolment WHERE course_id = $1 AND state = 'waitlisted' ORDER BY priority DESC, arrival, id LIMIT $2`,
    [course.id, count],
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
