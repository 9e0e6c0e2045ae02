import type { Done, EnrolmentChange } from '@igang/contracts';
import { BEFORE_THE_COURSE } from '@igang/domain';
import { postalPlace } from '../../organisation/geography/index.ts';
import { record } from '../../platform/audit-trail.ts';
import { demandAccess, Refusal } from '../../platform/refusal.ts';
import type { Tx } from '../../platform/transaction.ts';
import { isKnownAs, writePerson } from '../contact/contact.ts';
import { lockEnrolment } from '../enrolments/enrolment.ts';
import { writeContact } from '../enrolments/write-contact.ts';

export const OWN_ANSWERS_OPEN = BEFORE_THE_COURSE;

/** She corrects herself, here and everywhere she is known. The address is what she signed up with and stays. */
export async function changeEnrolment(tx: Tx, enrolmentId: string, change: EnrolmentChange): Promise<Done> {
  demandAccess(tx.actor, 'enrolment.change-own', { enrolmentId });
  const { enrolment, course } = await lockEnrolment(tx, enrolmentId);
  if (!OWN_ANSWERS_OPEN.includes(enrolment.state) || tx.now >= course.endsAt)
    throw new Refusal('enrolment.not-possible', { machine: 'enrolment', state: enrolment.state, action: 'change' });
  if (change.postalCode !== undefined) await postalPlace(tx, change.postalCode);
  const isHerself = await isKnownAs(tx, enrolmentId);
  await writeContact(tx, enrolmentId, change, change.stayOnList);
  if (enrolment.personId !== null && isHerself) await writePerson(tx, enrolment.personId, change);
  await record(tx, { action: 'enrolment.change', subject: ['enrolment', enrolmentId], officeId: course.officeId });
  return { done: true };
}
