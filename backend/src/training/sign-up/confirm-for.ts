import type { Done } from '@igang/contracts';
import { BEFORE_HELD } from '@igang/domain';
import { record } from '../../platform/audit-trail.ts';
import { demandAccess, Refusal } from '../../platform/refusal.ts';
import type { Tx } from '../../platform/transaction.ts';
import { lockEnrolment } from '../enrolments/enrolment.ts';
import { noteOn } from '../enrolments/note-on.ts';
import { placeArrivals } from '../places/place-arrivals.ts';
import { announceNextChoices } from '../places/who-chose.ts';

/** As when the office signs somebody up. */
export const OFFICE_CONFIRMS = BEFORE_HELD;

/**
 * Somebody who cannot open her mail has rung: the office confirms for her and writes down why. She arrives as everybody who confirms, with
 * a place or a number, and the mail that tells her so says whose doing it was. Her address is not proved by it.
 */
export async function confirmFor(tx: Tx, enrolmentId: string, reason: string): Promise<Done> {
  const { enrolment, course } = await lockEnrolment(tx, enrolmentId);
  demandAccess(tx.actor, 'enrolment.manage', { officeId: course.officeId });
  if (enrolment.emailConfirmedAt !== null) return { done: true };
  if (enrolment.state !== 'applied')
    throw new Refusal('enrolment.not-possible', { machine: 'enrolment', state: enrolment.state, action: 'confirm' });
  if (!OFFICE_CONFIRMS.includes(course.state) || tx.now >= course.endsAt) throw new Refusal('course.not-open');
  await placeArrivals(tx, { course, people: [{ enrolmentId, by: tx }] });
  await announceNextChoices(tx, [enrolmentId]);
  await noteOn(tx, enrolmentId, { vouchedAt: tx.now, vouchedById: voucher(tx) });
  await record(tx, { action: 'enrolment.vouch', subject: ['enrolment', enrolmentId], officeId: course.officeId, reason });
  return { done: true };
}

function voucher({ actor }: Tx): string {
  if (actor.kind !== 'person') throw new Refusal('access.sign-in-needed');
  return actor.personId;
}
