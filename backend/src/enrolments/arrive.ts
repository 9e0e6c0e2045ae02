import type { PlaceDecision } from '@igang/domain';
import type { Tx } from '../platform/transaction.ts';
import { announceNextChoices } from './next-choice.ts';
import { type Arrivals, placeArrivals } from './place-arrivals.ts';
import { putInReview } from './review.ts';

/**
 * Their addresses are confirmed: they have arrived. A place or a number on the list, or, where the course type asks for it,
 * the office's look at each first. Each `course` is locked and freshly read by the caller.
 * @returns what was decided, by enrolment id; nothing of those whom the office looks at
 */
export async function arrive(tx: Tx, ...arrivals: readonly Arrivals[]): Promise<ReadonlyMap<string, PlaceDecision>> {
  const placed = arrivals.filter(({ course }) => !course.approvalRequired);
  for (const { course, people } of arrivals.filter((one) => !placed.includes(one))) await putInReview(tx, course, people);
  const [decisions] = await Promise.all([
    placeArrivals(tx, ...placed),
    announceNextChoices(
      tx,
      placed.flatMap(({ people }) => people.map(({ enrolmentId }) => enrolmentId)),
    ),
  ]);
  return decisions;
}
