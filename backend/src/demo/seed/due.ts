import { JOBS } from '@igang/contracts';
import type * as z from 'zod';
import type { Announced, Tx } from '../../platform/transaction.ts';
import { expireRequest } from '../../groups/assignments/index.ts';
import { expireEnquiry, expireInvitation } from '../../groups/enquiries/index.ts';
import { advanceFollowUp, closeWhenDue } from '../../groups/follow-ups/index.ts';
import { checkLog, settleWhenDue } from '../../groups/sessions/index.ts';
import { lapseWhenDue, resumeWhenDue } from '../../starters/starters/index.ts';
import { rewardPassed } from '../../training/certificates/reward.ts';
import { closeCourseAfterDeadline } from '../../training/courses/index.ts';
import { expireOffer } from '../../training/places/expire-offer.ts';
import { checkImport, forgetRows, writeSome } from '../../transfer/imports/index.ts';

type Done = (payload: unknown) => (tx: Tx) => Promise<unknown>;

function work<P extends z.ZodType>(
  { payload: shape }: { readonly payload: P },
  does: (tx: Tx, payload: z.infer<P>) => Promise<unknown>,
): Done {
  return (payload) => (tx) => does(tx, shape.parse(payload));
}

/** What the worker does when its time has come, as far as it changes anything: mails of the past were read long ago. */
const WHEN_DUE: ReadonlyMap<string, Done> = new Map([
  ['course.close', work(JOBS['course.close'], (tx, { courseId }) => closeCourseAfterDeadline(tx, courseId))],
  ['place-offer.expire', work(JOBS['place-offer.expire'], (tx, { offerId }) => expireOffer(tx, offerId))],
  ['enrolment.reward', work(JOBS['enrolment.reward'], (tx, { enrolmentId }) => rewardPassed(tx, enrolmentId))],
  ['qualification.lapse', work(JOBS['qualification.lapse'], (tx, { personId }) => lapseWhenDue(tx, personId))],
  ['starter.resume', work(JOBS['starter.resume'], (tx, { personId }) => resumeWhenDue(tx, personId))],
  ['request.expire', work(JOBS['request.expire'], (tx, { requestId }) => expireRequest(tx, requestId))],
  ['session.check-log', work(JOBS['session.check-log'], (tx, { sessionId, again }) => checkLog(tx, sessionId, again))],
  ['group.settle-start', work(JOBS['group.settle-start'], (tx, { groupId }) => settleWhenDue(tx, groupId))],
  ['follow-up.advance', work(JOBS['follow-up.advance'], (tx, { followUpId }) => advanceFollowUp(tx, followUpId))],
  ['group.close', work(JOBS['group.close'], (tx, { groupId }) => closeWhenDue(tx, groupId))],
  ['enquiry.expire', work(JOBS['enquiry.expire'], (tx, { enquiryId }) => expireEnquiry(tx, enquiryId))],
  ['invitation.expire', work(JOBS['invitation.expire'], (tx, { invitationId }) => expireInvitation(tx, invitationId))],
  ['import.check', work(JOBS['import.check'], checkImport)],
  ['import.write', work(JOBS['import.write'], writeSome)],
  ['import.forget', work(JOBS['import.forget'], (tx, { importId }) => forgetRows(tx, importId))],
]);

/** Certificates are numbered through all offices. */
const ALONE: readonly string[] = ['enrolment.reward'];

export function whenDue({ job, payload }: Announced): { does: (tx: Tx) => Promise<unknown>; alone: boolean } | undefined {
  const does = WHEN_DUE.get(job)?.(payload);
  return does === undefined ? undefined : { does, alone: ALONE.includes(job) };
}
