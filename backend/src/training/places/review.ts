import type { Done } from '@igang/contracts';
import { decidePlaces, type EnrolmentState } from '@igang/domain';
import { type CourseStanding, nextArrival } from '../courses/index.ts';
import { demandAccess, Refusal } from '../../platform/refusal.ts';
import type { Tx } from '../../platform/transaction.ts';
import type { Arrival } from '../enrolments/arrival.ts';
import { becomePersons } from '../enrolments/become-person.ts';
import { type EnrolmentInCourse, lockEnrolment, take } from '../enrolments/enrolment.ts';
import { noteOn, proveAddresses } from '../enrolments/note-on.ts';
import { startTraining } from '../certificates/start-training.ts';
import { announceNextChoices } from './who-chose.ts';

/** They wait for the office's yes. They hold no place, but their number in the order of arrival is from now. */
export async function putInReview(tx: Tx, course: CourseStanding, people: readonly Arrival[]): Promise<void> {
  for (const { enrolmentId: id, by } of people) {
    const arrival = await nextArrival(tx, course.id);
    const enrolment = { id, state: 'applied' as const };
    await take({ ...tx, ...by }, course, { enrolment, action: 'review', arrival, mail: 'enrolment.in-review' });
  }
  const ids = people.map(({ enrolmentId }) => enrolmentId);
  await proveAddresses(tx, ids);
}

const APPROVED: readonly EnrolmentState[] = ['confirmed', 'waitlisted', 'offered'];

/**
 * The office says yes; any coordinator of the office can, so that nobody waits for one person's holiday. A place if one is
 * free and nobody waits, else the list, where she stands by when she arrived.
 */
export async function approveEnrolment(tx: Tx, enrolmentId: string): Promise<Done> {
  const both = await lockEnrolment(tx, enrolmentId);
  const { enrolment, course } = both;
  demandAccess(tx.actor, 'enrolment.manage', { officeId: course.officeId });
  if (APPROVED.includes(enrolment.state)) return { done: true };
  demandApprovable(both, tx.now);
  const hasPlace = decidePlaces(course, 1)[0]?.state === 'confirmed';
  await becomePersons(tx, [enrolmentId]);
  await take(tx, course, {
    enrolment,
    action: hasPlace ? 'confirm' : 'queue',
    mail: hasPlace ? 'enrolment.confirmed' : 'enrolment.waitlisted',
  });
  await noteReview(tx, enrolmentId);
  await startTraining(tx, course, [enrolmentId]);
  await announceNextChoices(tx, [enrolmentId]);
  return { done: true };
}

function demandApprovable(both: EnrolmentInCourse, now: Date): void {
  const { enrolment, course } = both;
  if (enrolment.state !== 'in-review') throw notPossible(both, 'approve');
  if ((course.state !== 'open' && course.state !== 'closed') || now >= course.endsAt) throw new Refusal('course.not-open');
}

/** The office says no, with a reason that she is told. */
export async function turnDownEnrolment(tx: Tx, enrolmentId: string, reason: string): Promise<Done> {
  const both = await lockEnrolment(tx, enrolmentId);
  const { enrolment, course } = both;
  demandAccess(tx.actor, 'enrolment.manage', { officeId: course.officeId });
  if (enrolment.state === 'turned-down') return { done: true };
  if (enrolment.state !== 'in-review') throw notPossible(both, 'turn-down');
  // The reason is hers and stands with her enrolment; the trail, which is kept longer, says only that there was a no.
  await take(tx, course, { enrolment, action: 'turn-down', mail: 'enrolment.turned-down' });
  await noteReview(tx, enrolmentId, { turnedDownReason: reason });
  return { done: true };
}

function noteReview(tx: Tx, enrolmentId: string, why: { turnedDownReason?: string } = {}): Promise<void> {
  const reviewedById = tx.actor.kind === 'person' ? tx.actor.personId : null;
  return noteOn(tx, enrolmentId, { reviewedAt: tx.now, reviewedById, ...why });
}

function notPossible({ enrolment }: EnrolmentInCourse, action: string): Refusal {
  return new Refusal('enrolment.not-possible', { machine: 'enrolment', state: enrolment.state, action });
}
