import type { Created, NewParticipant } from '@igang/contracts';
import type { PlaceDecision } from '@igang/domain';
import { courseFor, type CourseStanding } from '../courses/index.ts';
import { postalPlace } from '../../organisation/geography/index.ts';
import { Refusal } from '../../platform/refusal.ts';
import type { Tx } from '../../platform/transaction.ts';
import { beginByStaff, takeOver } from '../enrolments/begin.ts';
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
  const id = (await takeOver(tx, course.id, person)) ?? (await beginByStaff(tx, course, person));
  const decisions = await placeArrivals(tx, { course, people: [{ enrolmentId: id, by: tx }] });
  return { id, decision: decisions.get(id) };
}
