import type { Created, WalkIn } from '@igang/contracts';
import { LIVE_ENROLMENT, PLACE_HOLDING } from '@igang/domain';
import { courseFor, type CourseStanding } from '../courses/index.ts';
import { Refusal } from '../platform/refusal.ts';
import { one, type Tx } from '../platform/transaction.ts';
import { enrolByStaff } from './add-enrolment.ts';
import { markAttendance } from './mark-attendance.ts';

/**
 * Somebody at the door gets a place and is marked present in one go. Who has a place already is only marked. A full course, or
 * one that people wait for, says so: a place at the door is decided as every other, and nobody may override it (invariant 1).
 */
export async function walkIn(tx: Tx, courseId: string, { dayId, ...person }: WalkIn): Promise<Created> {
  const course = await courseFor(tx, 'course.run', courseId);
  const id = (await alreadyIn(tx, course, person.email)) ?? (await place(tx, course, person));
  await markAttendance(tx, id, dayId, { presence: 'present' });
  return { id };
}

async function alreadyIn(tx: Tx, course: CourseStanding, email: string): Promise<string | undefined> {
  const row = await one<{ id: string; state: (typeof LIVE_ENROLMENT)[number] }>(
    tx,
    `SELECT id, state FROM enrolment WHERE course_id = $1 AND email = $2 AND state = ANY ($3) AND state <> 'applied'`,
    [course.id, email, LIVE_ENROLMENT],
  );
  if (row === undefined) return undefined;
  if (row.state === 'offered' || !PLACE_HOLDING.includes(row.state)) throw full(course);
  return row.id;
}

async function place(tx: Tx, course: CourseStanding, person: Omit<WalkIn, 'dayId'>): Promise<string> {
  const { id, decision } = await enrolByStaff(tx, course, person);
  // Refused, the whole transaction is undone: she does not stand on the list either.
  if (decision?.state !== 'confirmed') throw full(course);
  return id;
}

function full({ capacity, waiting }: CourseStanding): Refusal {
  return new Refusal('course.full', { places: capacity, waiting });
}
