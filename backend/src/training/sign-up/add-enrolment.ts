import type { Created, NewParticipant } from '@igang/contracts';
import type { PlaceDecision } from '@igang/domain';
import { courseFor, type CourseStanding } from '../courses/index.ts';
import { postalPlace } from '../../organisation/geography/index.ts';
import { record } from '../../platform/audit-trail.ts';
import { Refusal } from '../../platform/refusal.ts';
import { one, type Tx } from '../../platform/transaction.ts';
import { checkedAnswers, writeAnswers } from '../answers/answers.ts';
import { hasRoom, placeArrivals } from '../places/place-arrivals.ts';

/**
 * The office signs somebody up. Her address counts as confirmed; the place is decided as for everybody else, so a full
 * course gives a number on the list. Being the office's doing, it needs no approval of the office. Without an address she has a place or
 * nothing: an offer would never reach her.
 */
export async function addEnrolment(tx: Tx, courseId: string, person: NewParticipant): Promise<Created> {
  const course = await courseFor(tx, 'enrolment.manage', courseId);
  if (person.email === undefined && !hasRoom(course)) throw new Refusal('enrolment.needs-address');
  const answers = await checkedAnswers(tx, courseId, person.answers ?? {});
  const { id } = await enrolByStaff(tx, course, person);
  await writeAnswers(tx, id, answers);
  return { id };
}

/** The same for whoever the caller has let in, with the place that was decided. The course is locked by the caller. */
export async function enrolByStaff(
  tx: Tx,
  course: CourseStanding,
  person: NewParticipant,
): Promise<{ id: string; decision?: PlaceDecision | undefined }> {
  // Also when it is over, until it is completed: somebody was there and is on no list.
  if (!['open', 'closed', 'held'].includes(course.state)) throw new Refusal('course.not-open');
  if (person.postalCode !== undefined) await postalPlace(tx, person.postalCode);
  const id = (await unconfirmed(tx, course.id, person)) ?? (await write(tx, course.id, course.officeId, person));
  const decisions = await placeArrivals(tx, { course, people: [{ enrolmentId: id, by: tx }] });
  return { id, decision: decisions.get(id) };
}

/** She applied herself and has not confirmed: the office vouches for her, with the answers the office has. */
async function unconfirmed(
  tx: Tx,
  courseId: string,
  { name, email, phone, postalCode, language }: NewParticipant,
): Promise<string | undefined> {
  if (email === undefined) return undefined;
  const row = await one<{ id: string }>(
    tx,
    `WITH taken_over AS (
       UPDATE enrolment SET name = $3, phone = coalesce($4, phone), postal_code = coalesce($5, postal_code), language = $6, source = 'staff'
       WHERE course_id = $1 AND email = $2 AND state = 'applied' RETURNING id)
     SELECT id FROM taken_over`,
    [courseId, email, name, phone ?? null, postalCode ?? null, language],
  );
  return row?.id;
}

async function write(tx: Tx, courseId: string, officeId: string, person: NewParticipant): Promise<string> {
  const id = tx.newId();
  await tx.query(
    `INSERT INTO enrolment (id, course_id, name, email, phone, postal_code, language, state, source, applied_at, state_changed_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, 'applied', 'staff', $8, $8)`,
    [id, courseId, person.name, person.email ?? null, person.phone ?? null, person.postalCode ?? null, person.language, tx.now],
  );
  await record(tx, { action: 'enrolment.apply', subject: ['enrolment', id], officeId, to: 'applied' });
  return id;
}
