import type { Done, EvaluationView } from '@igang/contracts';
import { type EvaluationAnswers, checkEvaluation, EVALUATION_FORMS, formFor, localDate } from '@igang/domain';
import { surveyOf } from '@igang/i18n/training/evaluations/evaluation-forms';
import { record } from '../../platform/audit-trail.ts';
import { demand, demandAccess, Refusal } from '../../platform/refusal.ts';
import { one, type Tx, unsortedId } from '../../platform/transaction.ts';
import { digestOf } from './mint-ticket.ts';

/** The form behind a link that is not used yet. */
export async function evaluationView(tx: Tx, token: string): Promise<EvaluationView> {
  demandAccess(tx.actor, 'evaluation.answer', {});
  const row = await one<Omit<EvaluationView, 'survey'> & { qualifies: boolean }>(
    tx,
    `SELECT t.names AS "courseType", coalesce(pc.place, '') AS place, to_char(c.ends_at AT TIME ZONE 'Europe/Oslo', 'YYYY-MM-DD') AS "lastDay", t.qualifies
     FROM evaluation_ticket k JOIN course c ON c.id = k.course_id JOIN course_type t ON t.id = c.course_type_id
       LEFT JOIN venue v ON v.id = c.venue_id LEFT JOIN postal_code pc ON pc.code = v.postal_code
     WHERE k.digest = $1 AND k.expires_on >= $2`,
    [digestOf(token), localDate(tx.now)],
  );
  if (row === undefined) throw new Refusal('link.expired');
  const { qualifies, ...view } = row;
  return { ...view, survey: { ...surveyOf(formFor(qualifies)) } };
}

/**
 * One answer for one ticket, which is gone afterwards. The answer has its course and its day: the audit row names the
 * course only, and nothing that was written.
 */
export async function answerEvaluation(tx: Tx, token: string, answers: EvaluationAnswers): Promise<Done> {
  demandAccess(tx.actor, 'evaluation.answer', {});
  const spent = await one<{ courseId: string; officeId: string; qualifies: boolean }>(
    tx,
    `WITH spent AS (DELETE FROM evaluation_ticket WHERE digest = $1 AND expires_on >= $2 RETURNING course_id)
     SELECT c.id AS "courseId", c.office_id AS "officeId", t.qualifies FROM spent JOIN course c ON c.id = spent.course_id
     JOIN course_type t ON t.id = c.course_type_id`,
    [digestOf(token), localDate(tx.now)],
  );
  if (spent === undefined) throw new Refusal('link.expired');
  const form = formFor(spent.qualifies);
  const checked = demand(checkEvaluation(EVALUATION_FORMS[form], answers));
  await tx.query('INSERT INTO evaluation_answer (id, course_id, form, answered_on, answers) VALUES ($1, $2, $3, $4, $5)', [
    unsortedId(tx), // not ours, which sort by time
    spent.courseId,
    form,
    localDate(tx.now),
    JSON.stringify(checked),
  ]);
  await record(tx, { action: 'evaluation.answer', subject: ['course', spent.courseId], officeId: spent.officeId });
  return { done: true };
}
