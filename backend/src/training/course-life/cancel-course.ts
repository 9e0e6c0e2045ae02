import type { Done } from '@igang/contracts';
import { cancelCoursePlan } from '../courses/index.ts';
import type { Tx } from '../../platform/transaction.ts';
import { CANCELLABLE } from '../places/cancel-enrolment.ts';
import { type EnrolmentStanding, take } from '../enrolments/enrolment.ts';
import { endOffers } from '../places/place-offer.ts';
import { considerAgain } from '../places/who-chose.ts';

/** The course will not be: everybody with a place, an offer, a number or an unanswered confirmation is cancelled and told. */
export async function cancelCourse(tx: Tx, courseId: string, reason: string): Promise<Done> {
  const course = await cancelCoursePlan(tx, courseId, reason);
  const live = await tx.query<Pick<EnrolmentStanding, 'id' | 'state'>>(
    'SELECT id, state FROM enrolment WHERE course_id = $1 AND state = ANY($2) ORDER BY id FOR NO KEY UPDATE',
    [courseId, CANCELLABLE],
  );
  const told = { action: 'cancel', mail: 'enrolment.course-cancelled' } as const;
  await take(tx, course, ...live.map((enrolment) => ({ enrolment, ...told })));
  const ids = live.map(({ id }) => id);
  await endOffers(tx, ids, 'cancelled');
  await considerAgain(tx, ids);
  return { done: true };
}
