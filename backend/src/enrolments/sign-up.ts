import type { Done, NewEnrolment } from '@igang/contracts';
import { localDate } from '@igang/domain';
import { demandAccess, Refusal } from '../platform/refusal.ts';
import { one, type Tx } from '../platform/transaction.ts';
import { checkedAnswers, writeAnswers } from './answers.ts';
import { applyForPlace } from './apply-for-place.ts';

/**
 * The public form: what is asked is answered, other courses she would take can be had, and then she applies. The answers
 * of somebody who had applied before stay hers: a stranger who knows her address changes nothing.
 */
export async function signUp(tx: Tx, courseId: string, application: NewEnrolment): Promise<Done> {
  demandAccess(tx.actor, 'enrolment.apply', {});
  const answers = await checkedAnswers(tx, courseId, application.answers ?? {});
  const choices = await checkedChoices(tx, courseId, application.furtherChoices ?? []);
  const done = await applyForPlace(tx, courseId, application);
  if (Object.keys(answers).length === 0 && choices.length === 0) return done;
  const id = await justApplied(tx, courseId, application.email);
  if (id === undefined) return done;
  await writeAnswers(tx, id, answers);
  await writeChoices(tx, id, choices);
  return done;
}

/** Courses one can sign up for now, each once; none that the office must approve, since nobody would have asked it. */
async function checkedChoices(tx: Tx, courseId: string, choices: readonly string[]): Promise<readonly string[]> {
  if (choices.length === 0) return choices;
  const rows = await tx.query<{ id: string }>(
    `SELECT c.id FROM course c JOIN course_type t ON t.id = c.course_type_id
     WHERE c.id = ANY($1::uuid[]) AND c.state = 'open' AND c.enrolment_deadline >= $2 AND c.starts_at > $3 AND NOT t.approval_required`,
    [choices, localDate(tx.now), tx.now],
  );
  const wrong = choices.flatMap((id, i) =>
    id === courseId || choices.indexOf(id) < i || !rows.some((row) => row.id === id)
      ? [{ path: `furtherChoices.${i}`, code: 'choice' }]
      : [],
  );
  if (wrong.length > 0) throw new Refusal('request.invalid', {}, wrong);
  return choices;
}

/** The enrolment that this very request wrote. */
async function justApplied(tx: Tx, courseId: string, email: string): Promise<string | undefined> {
  const row = await one<{ id: string }>(
    tx,
    `SELECT e.id FROM enrolment e WHERE e.course_id = $1 AND e.email = $2 AND e.state = 'applied' AND EXISTS (
       SELECT FROM audit_event a WHERE a.subject_type = 'enrolment' AND a.subject_id = e.id AND a.action = 'enrolment.apply' AND a.request_id = $3)`,
    [courseId, email, tx.requestId],
  );
  return row?.id;
}

async function writeChoices(tx: Tx, enrolmentId: string, choices: readonly string[]): Promise<void> {
  if (choices.length === 0) return;
  await tx.query(
    `INSERT INTO further_choice (enrolment_id, rank, course_id)
     SELECT $1, number + 1, id FROM unnest($2::uuid[]) WITH ORDINALITY AS c(id, number)`,
    [enrolmentId, choices],
  );
}
