import type { AnswersGiven, Done } from '@igang/contracts';
import { may } from '@igang/domain';
import { trainerIdsOf } from '../courses/index.ts';
import { record } from '../../platform/audit-trail.ts';
import { demandAccess, Refusal } from '../../platform/refusal.ts';
import type { Tx } from '../../platform/transaction.ts';
import { formOf } from '../questions/index.ts';
import { answersOf, checkedAnswers, writeAnswers } from '../answers/answers.ts';
import { OWN_ANSWERS_OPEN } from '../places/change-enrolment.ts';
import { type EnrolmentInCourse, lockEnrolment } from '../enrolments/enrolment.ts';

/** She changes what she answered, from her own page, until the course is over. */
export async function changeOwnAnswers(tx: Tx, enrolmentId: string, given: AnswersGiven): Promise<Done> {
  demandAccess(tx.actor, 'enrolment.change-own', { enrolmentId });
  const both = await lockEnrolment(tx, enrolmentId);
  if (!OWN_ANSWERS_OPEN.includes(both.enrolment.state) || tx.now >= both.course.endsAt) throw notPossible(both);
  await change(tx, both, given);
  return { done: true };
}

/**
 * The office changes them for her, by the same rules; the trail says that it did, and never what. Answers that this reader
 * may not see are not hers to change either: they stay.
 */
export async function changeAnswersFor(tx: Tx, enrolmentId: string, given: AnswersGiven): Promise<Done> {
  const both = await lockEnrolment(tx, enrolmentId);
  const target = { officeId: both.course.officeId, personIds: await trainerIdsOf(tx, both.course.id) };
  demandAccess(tx.actor, 'enrolment.manage', target);
  if (!OWN_ANSWERS_OPEN.includes(both.enrolment.state)) throw notPossible(both);
  const seesAll = may(tx.actor, 'answer.read-sensitive', target);
  await change(tx, both, seesAll ? given : { ...given, ...(await kept(tx, both)) });
  return { done: true };
}

async function change(tx: Tx, { enrolment, course }: EnrolmentInCourse, given: AnswersGiven): Promise<void> {
  await writeAnswers(tx, enrolment.id, await checkedAnswers(tx, course.id, given));
  await record(tx, { action: 'enrolment.change-answers', subject: ['enrolment', enrolment.id], officeId: course.officeId });
}

/** Every sensitive question with its answer as it stands, an empty one too. */
async function kept(tx: Tx, { enrolment, course }: EnrolmentInCourse): Promise<AnswersGiven> {
  const stored = await answersOf(tx, enrolment.id);
  const sensitive = (await formOf(tx, course.id)).filter(({ sensitivity }) => sensitivity === 'sensitive');
  return Object.fromEntries(sensitive.map(({ id }) => [id, stored[id] ?? null]));
}

function notPossible({ enrolment }: EnrolmentInCourse): Refusal {
  return new Refusal('enrolment.not-possible', { machine: 'enrolment', state: enrolment.state, action: 'change' });
}
