import { REWARD_AFTER_MS } from '@igang/domain';
import { announce } from '../../platform/outbox.ts';
import { one, type Tx } from '../../platform/transaction.ts';
import { issueCertificate, withdrawCertificate } from './certificate.ts';
import { type EnrolmentInCourse, lockEnrolments, mailTo } from '../enrolments/enrolment.ts';
import { qualify, renew, withdrawQualification } from './qualification.ts';
import { startTraining } from './start-training.ts';

interface Passed {
  /** Null while she has no address: then there is the certificate, on paper. */
  readonly personId: string | null;
  readonly qualifies: boolean;
  readonly validityMonths: number | null;
}
type Known = Passed & { readonly personId: string };

/** The certificate and the qualification of somebody who passed, when the result has stood long enough. Once, however often it runs. */
export async function rewardPassed(tx: Tx, enrolmentId: string): Promise<void> {
  const [both] = await lockEnrolments(tx, [enrolmentId]);
  const passed = both === undefined ? undefined : await one<Passed>(tx, PASSED, [enrolmentId, tx.now, REWARD_AFTER_MS / 1000]);
  if (both === undefined || passed === undefined) return;
  const { personId, qualifies, validityMonths } = passed;
  await issueCertificate(tx, enrolmentId, personId);
  if (personId !== null) await rightOf(tx, both, { personId, qualifies, validityMonths });
}

/** What follows from a certificate for somebody who can be written to. */
async function rightOf(tx: Tx, { enrolment: { id: enrolmentId }, course }: EnrolmentInCourse, passed: Known): Promise<void> {
  const { personId, qualifies, validityMonths } = passed;
  if (qualifies && validityMonths !== null) await qualify(tx, personId, { enrolmentId, course, validityMonths });
  else await renew(tx, personId, course.officeId);
  await announce(tx, mailTo(enrolmentId, 'enrolment.certificate'));
}

/** She had no address when she passed and has one now: what she was given on paper is hers, with all that follows from it. */
export async function rewardFound(tx: Tx, both: EnrolmentInCourse): Promise<void> {
  const { enrolment } = both;
  await startTraining(tx, both.course, [enrolment.id]);
  const passed = await one<Known>(tx, FOUND, [enrolment.id]);
  if (passed !== undefined) await rightOf(tx, both, passed);
}

const FOUND = `
  WITH hers AS (
    UPDATE certificate k SET person_id = e.person_id FROM enrolment e
    WHERE e.id = $1 AND k.enrolment_id = e.id AND k.person_id IS NULL AND k.withdrawn_at IS NULL AND e.person_id IS NOT NULL
    RETURNING k.person_id, e.course_id)
  SELECT h.person_id AS "personId", t.qualifies, t.validity_months AS "validityMonths"
  FROM hers h JOIN course c ON c.id = h.course_id JOIN course_type t ON t.id = c.course_type_id`;

/** No row while it has not stood long enough: passed again since, the job of that time comes. */
const PASSED = `
  SELECT e.person_id AS "personId", t.qualifies, t.validity_months AS "validityMonths"
  FROM enrolment e JOIN course c ON c.id = e.course_id JOIN course_type t ON t.id = c.course_type_id
  WHERE e.id = $1 AND e.result = 'passed' AND (e.person_id IS NOT NULL OR e.email IS NULL) AND e.result_at <= $2::timestamptz - make_interval(secs => $3)
    AND NOT EXISTS (SELECT FROM certificate k WHERE k.enrolment_id = e.id AND k.withdrawn_at IS NULL)`;

/** What a result that no longer stands had given. A result taken back at once had given nothing, and leaves nothing. */
export async function takeBackReward(tx: Tx, { enrolment, course }: EnrolmentInCourse): Promise<void> {
  if (!(await withdrawCertificate(tx, enrolment.id, course.officeId))) return;
  if (enrolment.personId !== null) await withdrawQualification(tx, enrolment.personId, enrolment.id, course.officeId);
}
