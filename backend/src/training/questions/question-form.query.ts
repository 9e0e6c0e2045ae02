import type { BuiltQuestion, QuestionForm, QuestionList } from '@igang/contracts';
import { demandAccess, found } from '../../platform/refusal.ts';
import { one, type Tx } from '../../platform/transaction.ts';
import { formOf, type Owner, OWNER_COLUMN, QUESTION } from './question.ts';

/** The form of a course that the public may see. */
export async function publicForm(tx: Tx, courseId: string): Promise<QuestionList> {
  demandAccess(tx.actor, 'catalogue.read', {});
  found(await one(tx, `SELECT FROM course WHERE id = $1 AND state <> 'draft'`, [courseId]));
  return { items: await formOf(tx, courseId) };
}

interface Frame {
  readonly officeId: string | undefined;
}

/** A form as its builder sees it: closed questions too, and how many have answered each. */
export async function questionForm(tx: Tx, kind: Owner['kind'], ownerId: string): Promise<QuestionForm> {
  const { officeId } = found(
    kind === 'course'
      ? await one<Frame>(tx, 'SELECT office_id AS "officeId" FROM course WHERE id = $1', [ownerId])
      : await one<Frame>(tx, 'SELECT NULL AS "officeId" FROM course_type WHERE id = $1', [ownerId]),
  );
  demandAccess(tx.actor, 'question.manage', { officeId });
  const rows = await tx.query<{ question: BuiltQuestion }>(
    `SELECT ${QUESTION} || jsonb_build_object('closed', q.closed_at IS NOT NULL, 'version', q.version,
       'answers', (SELECT count(*) FROM enrolment_answer a WHERE a.question_id = q.id)) AS question
     FROM question q WHERE q.${OWNER_COLUMN[kind]} = $1 ORDER BY q.closed_at IS NOT NULL, q.position, q.id`,
    [ownerId],
  );
  const own = rows.map(({ question }) => question);
  const all = kind === 'course' ? await formOf(tx, ownerId) : [];
  return { inherited: all.filter(({ id }) => !own.some((question) => question.id === id)), items: own, forgotten: await lastNight(tx) };
}

async function lastNight(tx: Tx): Promise<QuestionForm['forgotten']> {
  const row = await one<{ at: Date; answers: number; courses: number }>(
    tx,
    'SELECT at, answers, courses FROM answer_forgetting ORDER BY at DESC LIMIT 1',
  );
  return row === undefined ? null : { ...row, at: row.at.toISOString() };
}
