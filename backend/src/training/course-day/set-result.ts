import type { Done } from '@igang/contracts';
import {
  type CourseResult,
  type CourseState,
  decideCorrection,
  decideResult,
  enrolmentMachine,
  type EnrolmentState,
  may,
  REWARD_AFTER_MS,
} from '@igang/domain';
import { record } from '../../platform/audit-trail.ts';
import { announce } from '../../platform/outbox.ts';
import { demand, Refusal } from '../../platform/refusal.ts';
import type { Tx } from '../../platform/transaction.ts';
import { holdWhenOver } from '../course-life/complete-course.ts';
import { noteResult } from '../enrolments/note-on.ts';
import { type Participation, participationToMark } from '../enrolments/participation.ts';
import { takeBackReward } from '../certificates/reward.ts';

/** A completed course may still have a result corrected. */
export const RESULTS_TAKEN: readonly CourseState[] = ['open', 'closed', 'held', 'completed'];

interface Given {
  readonly result: CourseResult;
  readonly reason?: string | undefined;
}

/**
 * How it went. Passing gives the certificate and, on a course that qualifies, the right to be matched, when nobody has taken it
 * back for ten minutes; changing a passed result later takes both back.
 */
export async function setResult(tx: Tx, enrolmentId: string, { result, reason }: Given): Promise<Done> {
  const participation = await participationToMark(tx, enrolmentId);
  const { course, days, allDaysRequired, earlierResult } = participation;
  if (!RESULTS_TAKEN.includes(course.state)) throw new Refusal('result.not-possible');
  const presences = days.map(({ presence }) => presence);
  demand(decideResult(result, presences, allDaysRequired));
  if (result === earlierResult) return { done: true };
  const byOffice = may(tx.actor, 'enrolment.manage', { officeId: course.officeId });
  demand(decideCorrection({ state: course.state, endsAt: course.endsAt, earlier: earlierResult }, { byOffice, reason }, tx.now));
  await writeResult(tx, participation, { result, reason });
  if (result === 'passed') await announceReward(tx, enrolmentId);
  else if (earlierResult === 'passed') await takeBackReward(tx, participation);
  await holdWhenOver(tx, course);
  return { done: true };
}

async function announceReward(tx: Tx, enrolmentId: string): Promise<void> {
  await announce(tx, { job: 'enrolment.reward', payload: { enrolmentId }, at: new Date(tx.now.getTime() + REWARD_AFTER_MS) });
}

async function writeResult(tx: Tx, participation: Participation, { result, reason }: Given): Promise<void> {
  const { enrolment, course, earlierResult } = participation;
  const to = stateAfter(participation);
  await noteResult(tx, enrolment.id, { result, state: to });
  const subject = ['enrolment', enrolment.id] as const;
  if (to !== enrolment.state) {
    const action = to === 'attended' ? 'enrolment.attend' : 'enrolment.miss';
    await record(tx, { action, subject, officeId: course.officeId, from: enrolment.state, to });
  }
  await record(tx, {
    action: 'enrolment.set-result',
    subject,
    officeId: course.officeId,
    from: earlierResult ?? undefined,
    to: result,
    reason,
  });
}

/** Absent is she who came on no day. */
function stateAfter({ enrolment, days }: Participation): EnrolmentState {
  if (enrolment.state !== 'confirmed') return enrolment.state;
  const came = days.some(({ presence }) => presence !== 'absent');
  return demand(enrolmentMachine.decide(enrolment.state, came ? 'attend' : 'miss'));
}
