import type { Created, EnrolmentMove } from '@igang/contracts';
import { UNDER_WAY } from '@igang/domain';
import { courseFor, type CourseStanding } from '../courses/index.ts';
import { announce } from '../../platform/outbox.ts';
import { demandAccess, found, Refusal } from '../../platform/refusal.ts';
import { one, type Tx } from '../../platform/transaction.ts';
import { copyAnswers } from '../answers/answers.ts';
import { beginMoved } from '../enrolments/begin.ts';
import { type EnrolmentInCourse, lockEnrolment, mailTo, take } from '../enrolments/enrolment.ts';
import { noteOn } from '../enrolments/note-on.ts';
import { lockCourses } from './next-choice.ts';
import { offerFreePlaces } from './offer-free-places.ts';
import { hasRoom, placeArrivals } from './place-arrivals.ts';
import { endOffers } from './place-offer.ts';

/**
 * To another course, in one transaction with both locked. There she is as anybody who comes now: a place if one is free and
 * nobody waits, else the end of the list, and that only when the office says so. What she had is freed for the next.
 */
export async function moveEnrolment(tx: Tx, enrolmentId: string, { courseId, reason, toList }: EnrolmentMove): Promise<Created> {
  const { from } = found(await one<{ from: string }>(tx, 'SELECT course_id AS "from" FROM enrolment WHERE id = $1', [enrolmentId]));
  await lockCourses(tx, [from, courseId]);
  const both = await lockEnrolment(tx, enrolmentId);
  demandAccess(tx.actor, 'enrolment.manage', { officeId: both.course.officeId });
  const target = await courseFor(tx, 'enrolment.manage', courseId);
  demandMovable(both, target, tx.now);
  if (!toList && !hasRoom(target)) throw new Refusal('enrolment.no-place', { waiting: target.waiting });
  await demandReached(tx, enrolmentId, target);
  const id = await beginMoved(tx, target, enrolmentId);
  await copyAnswers(tx, enrolmentId, id);
  await leave(tx, both, id, reason);
  await placeArrivals(tx, { course: target, people: [{ enrolmentId: id, by: tx }] });
  await offerFreePlaces(tx, both.course.id);
  return { id };
}

/** On the list she waits for an offer, which goes by mail. */
async function demandReached(tx: Tx, enrolmentId: string, target: CourseStanding): Promise<void> {
  if (hasRoom(target)) return;
  const silent = await one(tx, 'SELECT FROM enrolment WHERE id = $1 AND email IS NULL', [enrolmentId]);
  if (silent !== undefined) throw new Refusal('enrolment.needs-address');
}

function demandMovable({ enrolment, course }: EnrolmentInCourse, target: CourseStanding, now: Date): void {
  if (course.id === target.id) throw new Refusal('enrolment.same-course');
  if (!UNDER_WAY.includes(enrolment.state) || enrolment.emailConfirmedAt === null || now >= course.endsAt)
    throw new Refusal('enrolment.not-possible', { machine: 'enrolment', state: enrolment.state, action: 'move' });
  if ((target.state !== 'open' && target.state !== 'closed') || now >= target.endsAt) throw new Refusal('course.not-open');
}

/** The mail about the old course takes it out of her calendar; the one about the new puts that in. */
async function leave(tx: Tx, { enrolment, course }: EnrolmentInCourse, toId: string, reason: string): Promise<void> {
  await take(tx, course, { enrolment, action: 'cancel', reason });
  await endOffers(tx, [enrolment.id], 'cancelled');
  await noteOn(tx, enrolment.id, { movedToId: toId });
  await announce(tx, mailTo(enrolment.id, 'enrolment.moved'));
}
