import type { Created, WalkIn } from '@igang/contracts';
import { LIVE_ENROLMENT, PLACE_HOLDING } from '@igang/domain';
import { courseFor, type CourseStanding } from '../courses/index.ts';
import { Refusal } from '../../platform/refusal.ts';
import type { Tx } from '../../platform/transaction.ts';
import { hasRoom } from '../places/place-arrivals.ts';
import { enrolByStaff } from '../sign-up/add-enrolment.ts';
import { giveAddress } from '../contact/contact.ts';
import { markAttendance } from './mark-attendance.ts';

/**
 * Somebody at the door gets a place and is marked present in one go. Who has a place already is only marked. A full course, or
 * one that people wait for, says so: a place at the door is decided as every other, and nobody may override it (invariant 1).
 */
export async function walkIn(tx: Tx, courseId: string, { dayId, ...person }: WalkIn): Promise<Created> {
  const course = await courseFor(tx, 'course.run', courseId);
  const id = (await alreadyIn(tx, course, person)) ?? (await place(tx, course, person));
  await markAttendance(tx, id, dayId, { presence: 'present' });
  return { id };
}

type Guest = Omit<WalkIn, 'dayId'>;

async function alreadyIn(tx: Tx, course: CourseStanding, person: Guest): Promise<string | undefined> {
  const { email = null, phone = null, name } = person;
  const row = theOne(await tx.query<Known>(KNOWN, [course.id, email, name, phone, LIVE_ENROLMENT]));
  if (row === undefined) return undefined;
  if (row.state === 'offered' || !PLACE_HOLDING.includes(row.state)) throw full(course);
  if (row.email === null && email !== null) await giveAddress(tx, row.id, email);
  return row.id;
}

/** Two of that name: which of them it is, is pressed on the list. */
function theOne([row, ...others]: readonly Known[]): Known | undefined {
  return row?.byAddress === true || others.length === 0 ? row : undefined;
}

interface Known {
  readonly id: string;
  readonly state: (typeof LIVE_ENROLMENT)[number];
  readonly email: string | null;
  readonly byAddress: boolean;
}

/** By her address; by her name where one of the two has no address, and nothing says that they are two. */
const KNOWN = `
  SELECT id, state, email::text AS email, email IS NOT DISTINCT FROM $2::citext AND email IS NOT NULL AS "byAddress" FROM enrolment
  WHERE course_id = $1 AND state = ANY ($5) AND state <> 'applied' AND (email = $2::citext OR ((email IS NULL OR $2 IS NULL)
    AND lower(name) = lower($3) AND (phone IS NULL OR $4::text IS NULL OR phone = $4)))
  ORDER BY "byAddress" DESC, id LIMIT 2`;

async function place(tx: Tx, course: CourseStanding, person: Guest): Promise<string> {
  if (!hasRoom(course)) throw full(course);
  const { id, decision } = await enrolByStaff(tx, course, person);
  // Refused, the whole transaction is undone: she does not stand on the list either.
  if (decision?.state !== 'confirmed') throw full(course);
  return id;
}

function full({ capacity, waiting }: CourseStanding): Refusal {
  return new Refusal('course.full', { places: capacity, waiting });
}
