import type { CourseChange, CourseMove, Done } from '@igang/contracts';
import { changeCoursePlan, moveCoursePlan, writeCapacity } from '../courses/index.ts';
import { announceNews } from '../../platform/outbox.ts';
import type { Tx } from '../../platform/transaction.ts';
import { TOLD_OF_CHANGES } from '../enrolments/enrolment.ts';
import { offerFreePlaces } from '../places/offer-free-places.ts';

/** A changed plan: new places go to those who wait, and other days or another venue are told to everybody signed up. */
export async function changeCourse(tx: Tx, courseId: string, change: CourseChange): Promise<Done> {
  const { moved } = await changeCoursePlan(tx, courseId, change);
  if (moved) await tellOfChange(tx, courseId);
  await offerFreePlaces(tx, courseId);
  return { done: true };
}

/** Other days, everything else as it is, with one step: everybody signed up is told, and calendars follow. */
export async function moveCourseDays(tx: Tx, courseId: string, move: CourseMove): Promise<Done> {
  const { moved } = await moveCoursePlan(tx, courseId, move);
  if (moved) await tellOfChange(tx, courseId);
  return { done: true };
}

/** More places are offered at once to the first on the list. */
export async function changeCapacity(tx: Tx, courseId: string, capacity: number): Promise<Done> {
  await writeCapacity(tx, courseId, capacity);
  await offerFreePlaces(tx, courseId);
  return { done: true };
}

async function tellOfChange(tx: Tx, courseId: string): Promise<void> {
  const people = await tx.query<{ id: string }>('SELECT id FROM enrolment WHERE course_id = $1 AND state = ANY ($2) ORDER BY arrival', [
    courseId,
    TOLD_OF_CHANGES,
  ]);
  await announceNews(
    tx,
    'enrolment.course-changed',
    people.map(({ id }) => id),
  );
}
