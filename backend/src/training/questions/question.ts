import type { Question as QuestionView } from '@igang/contracts';
import type { QuestionRule } from '@igang/domain';
import { lockCourse } from '../courses/index.ts';
import { demandAccess, found } from '../../platform/refusal.ts';
import { one, type Tx } from '../../platform/transaction.ts';

/** `Question` of the contracts, of a question called `q`. */
export const QUESTION = `jsonb_build_object('id', q.id, 'kind', q.kind, 'words', q.words, 'choices', q.choices, 'required', q.required,
  'sensitivity', q.sensitivity, 'retentionDays', q.retention_days, 'shownWhen', CASE WHEN q.shown_when_id IS NOT NULL
    THEN jsonb_build_object('questionId', q.shown_when_id, 'is', q.shown_when_is) END)`;

/** Whose question it is: a course's, or a course type's. */
export interface Owner {
  readonly kind: 'course' | 'course-type';
  readonly id: string;
  /** The course's office; a type belongs to none. */
  readonly officeId: string | undefined;
}
export const OWNER_COLUMN = { course: 'course_id', 'course-type': 'course_type_id' } as const;

/** The owner, locked, for those who may change its questions; not found for everybody else. */
export async function ownerFor(tx: Tx, kind: Owner['kind'], id: string): Promise<Owner> {
  const { officeId } = kind === 'course' ? await lockCourse(tx, id) : await lockType(tx, id);
  demandAccess(tx.actor, 'question.manage', { officeId });
  return { kind, id, officeId };
}

async function lockType(tx: Tx, id: string): Promise<{ officeId: undefined }> {
  found(await one(tx, 'SELECT FROM course_type WHERE id = $1 FOR NO KEY UPDATE', [id]));
  return { officeId: undefined };
}

interface OwnerRow {
  readonly courseId: string | null;
  readonly courseTypeId: string | null;
}

/** The owner of a question, by its id. */
export async function ownerOf(tx: Tx, questionId: string): Promise<Owner> {
  const row = found(
    await one<OwnerRow>(tx, 'SELECT course_id AS "courseId", course_type_id AS "courseTypeId" FROM question WHERE id = $1', [questionId]),
  );
  return row.courseId === null ? ownerFor(tx, 'course-type', row.courseTypeId ?? '') : ownerFor(tx, 'course', row.courseId);
}

/** The form of a course: the open questions of its type, then its own, in order. */
export async function formOf(tx: Tx, courseId: string): Promise<QuestionView[]> {
  return (await formsOf(tx, [courseId])).get(courseId) ?? [];
}

/** The same for several courses; a course that asks nothing is left out. */
export async function formsOf(tx: Tx, courseIds: readonly string[]): Promise<ReadonlyMap<string, QuestionView[]>> {
  const rows = await tx.query<{ courseId: string; question: QuestionView }>(
    `SELECT c.id AS "courseId", ${QUESTION} AS question FROM course c JOIN question q ON q.course_id = c.id OR q.course_type_id = c.course_type_id
     WHERE c.id = ANY($1::uuid[]) AND q.closed_at IS NULL ORDER BY q.course_id IS NOT NULL, q.position, q.id`,
    [[...new Set(courseIds)]],
  );
  const forms = Map.groupBy(rows, ({ courseId }) => courseId);
  return new Map([...forms].map(([courseId, asked]) => [courseId, asked.map(({ question }) => question)]));
}

/** The open questions an owner asks herself. */
export async function ownQuestions(tx: Tx, { kind, id }: Owner): Promise<QuestionView[]> {
  const rows = await tx.query<{ question: QuestionView }>(
    `SELECT ${QUESTION} AS question FROM question q WHERE q.${OWNER_COLUMN[kind]} = $1 AND q.closed_at IS NULL ORDER BY q.position, q.id`,
    [id],
  );
  return rows.map(({ question }) => question);
}

/** Everything that is asked together with an owner's questions, in order. */
export function askedTogether(tx: Tx, owner: Owner): Promise<QuestionView[]> {
  return owner.kind === 'course' ? formOf(tx, owner.id) : ownQuestions(tx, owner);
}

/** What the domain's rules look at. */
export function ruleOf({
  id,
  kind,
  required,
  choices,
  shownWhen,
}: Omit<QuestionView, 'words' | 'sensitivity' | 'retentionDays'>): QuestionRule {
  return { id, kind, required, choiceIds: choices.map((choice) => choice.id), shownWhen };
}
