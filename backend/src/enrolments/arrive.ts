import type { CourseStanding } from '../courses/index.ts';
import type { Tx } from '../platform/transaction.ts';
import { announceNextChoices } from './next-choice.ts';
import { placeArrivals } from './place-arrivals.ts';
import { putInReview } from './review.ts';

/**
 * Their addresses are confirmed: they have arrived. A place or a number on the list, or, where the course type asks for it,
 * the office's look at each first. `course` is locked and freshly read by the caller.
 */
export async function arrive(tx: Tx, course: CourseStanding, enrolmentIds: readonly string[]): Promise<void> {
  if (course.approvalRequired) return putInReview(tx, course, enrolmentIds);
  await placeArrivals(tx, course, enrolmentIds);
  await announceNextChoices(tx, enrolmentIds);
}
