import type { CourseStanding } from '../courses/index.ts';
import type { Tx } from '../../platform/transaction.ts';
import { enrolStarters } from '../../starters/starters/index.ts';
import { type Arrival, author } from '../enrolments/arrival.ts';

/**
 * On a course that qualifies, whoever has a place is a starter in training and whoever waits an applicant.
 */
export async function startTraining(tx: Tx, course: CourseStanding, enrolmentIds: readonly string[]): Promise<void> {
  if (course.qualifies)
    await trainArrivals(
      tx,
      enrolmentIds.map((enrolmentId) => ({ enrolmentId, by: tx })),
    );
}

/** The same for people of several courses, all of which qualify. */
export async function trainArrivals(tx: Tx, people: readonly Arrival[]): Promise<void> {
  if (people.length === 0) return;
  const rows = people.map(({ enrolmentId, by }) => ({ id: enrolmentId, audit_id: tx.newId(), ...author(by) }));
  await enrolStarters(tx, rows);
}
