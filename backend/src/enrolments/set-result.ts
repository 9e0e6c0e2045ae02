import type { Done } from '@igang/contracts';
import { type CourseResult, type CourseState, decideResult, enrolmentMachine, type EnrolmentState } from '@igang/domain';
import { record } from '../platform/audit-trail.ts';
import { announce } from '../platform/outbox.ts';
import { demand, Refusal } from '../platform/refusal.ts';
import type { Tx } from '../platform/transaction.ts';
import { holdWhenOver } from './complete-course.ts';
import { mailTo } from './enrolment.ts';
import { issueCertificate, withdrawCertificate } from './certificate.ts';
import { type Participation, participationToMark } from './participation.ts';
import { qualify, renew, withdrawQualification } from './qualification.ts';

/** A completed course may still have a result corrected. */
export const RESULTS_TAKEN: readonly CourseState[] = ['open', 'closed', 'held', 'completed'];

/**
 * How it went. Passing gives the certificate and, on a course that qualifies, the right to be matched; changing a passed
 * result takes both back.
 */
export async function setResult(tx: Tx, enrolmentId: string, result: CourseResult): Promise<Done> {
  const participation = await participationToMark(tx, enrolmentId);
  const { course, days, allDaysRequired, earlierResult } = participation;
  if (!RESULTS_TAKEN.includes(course.state)) throw new Refusal('result.not-possible');
  const presences = days.map(({ presence }) => presence);
  demand(decideResult(result, presences, allDaysRequired));
  if (result === earlierResult) return { done: true };
  await writeResult(tx, participation, result);
  if (result === 'passed') await reward(tx, participation);
  else if (earlierResult === 'passed') await takeBack(tx, participation);
  await holdWhenOver(tx, course);
  return { done: true };
}

async function writeResult(tx: Tx, participation: Participation, result: CourseResult): Promise<void> {
  const { enrolment, course, earlierResult } = participation;
  const to = stateAfter(participation);
  const by = tx.actor.kind === 'person' ? tx.actor.personId : null;
  await tx.query(
    `UPDATE enrolment SET result = $2, result_at = $3, result_by_id = $4, state = $5,
       state_changed_at = CASE WHEN state = $5 THEN state_changed_at ELSE $3 END WHERE id = $1`,
    [enrolment.id, result, tx.now, by, to],
  );
  const subject = ['enrolment', enrolment.id] as const;
  if (to !== enrolment.state) {
    const action = to === 'attended' ? 'enrolment.attend' : 'enrolment.miss';
    await record(tx, { action, subject, officeId: course.officeId, from: enrolment.state, to });
  }
  await record(tx, { action: 'enrolment.set-result', subject, officeId: course.officeId, from: earlierResult ?? undefined, to: result });
}

/** Absent is she who came on no day. */
function stateAfter({ enrolment, days }: Participation): EnrolmentState {
  if (enrolment.state !== 'confirmed') return enrolment.state;
  const came = days.some(({ presence }) => presence !== 'absent');
  return demand(enrolmentMachine.decide(enrolment.state, came ? 'attend' : 'miss'));
}

async function reward(tx: Tx, { enrolment, course, validityMonths }: Participation): Promise<void> {
  if (enrolment.personId === null) throw new Refusal('result.not-possible');
  await issueCertificate(tx, enrolment.id, enrolment.personId);
  if (course.qualifies && validityMonths !== null)
    await qualify(tx, enrolment.personId, { enrolmentId: enrolment.id, course, validityMonths });
  else await renew(tx, enrolment.personId, course.officeId);
  await announce(tx, mailTo(enrolment.id, 'enrolment.certificate'));
}

async function takeBack(tx: Tx, { enrolment, course }: Participation): Promise<void> {
  await withdrawCertificate(tx, enrolment.id, course.officeId);
  if (enrolment.personId !== null) await withdrawQualification(tx, enrolment.personId, enrolment.id, course.officeId);
}
