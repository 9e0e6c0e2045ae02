import { REWARD_AFTER_MS } from '@igang/domain';
import { announce } from '../platform/outbox.ts';
import { one, type Tx } from '../platform/transaction.ts';
import { issueCertificate, withdrawCertificate } from './certificate.ts';
import { type EnrolmentInCourse, lockEnrolments, mailTo } from './enrolment.ts';
import { qualify, renew, withdrawQualification } from './qualification.ts';

interface Passed {
  readonly personId: string;
  readonly qualifies: boolean;
  readonly validityMonths: number | null;
}

/** The certificate and the qualification of somebody who passed, when the result has stood long enough. Once, however often it runs. */
export async function rewardPassed(tx: Tx, enrolmentId: string): Promise<void> {
  const [both] = await lockEnrolments(tx, [enrolmentId]);
  const passed = both === undefined ? undefined : await one<Passed>(tx, PASSED, [enrolmentId, tx.now, REWARD_AFTER_MS / 1000]);
  if (both === undefined || passed === undefined) return;
  const { personId, qualifies, validityMonths } = passed;
  await issueCertificate(tx, enrolmentId, personId);
  if (qualifies && validityMonths !== null) await qualify(tx, personId, { enrolmentId, course: both.course, validityMonths });
  else await renew(tx, personId, both.course.officeId);
  await announce(tx, mailTo(enrolmentId, 'enrolment.certificate'));
}

/** No row while it has not stood long enough: passed again since, the job of that time comes. */
const PASSED = `
  SELECT e.person_id AS "personId", t.qualifies, t.validity_months AS "validityMonths"
  FROM enrolment e JOIN course c ON c.id = e.course_id JOIN course_type t ON t.id = c.course_type_id
  WHERE e.id = $1 AND e.result = 'passed' AND e.person_id IS NOT NULL AND e.result_at <= $2::timestamptz - make_interval(secs => $3)
    AND NOT EXISTS (SELECT FROM certificate k WHERE k.enrolment_id = e.id AND k.withdrawn_at IS NULL)`;

/** What a result that no longer stands had given. A result taken back at once had given nothing, and leaves nothing. */
export async function takeBackReward(tx: Tx, { enrolment, course }: EnrolmentInCourse): Promise<void> {
  if (!(await withdrawCertificate(tx, enrolment.id, course.officeId))) return;
  if (enrolment.personId !== null) await withdrawQualification(tx, enrolment.personId, enrolment.id, course.officeId);
}
