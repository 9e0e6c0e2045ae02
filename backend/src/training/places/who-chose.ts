import { PLACE_HOLDING } from '@igang/domain';
import { type CourseStanding, isOpen, STANDING } from '../courses/index.ts';
import { announce } from '../../platform/outbox.ts';
import { sqlSet } from '../../platform/sql-set.ts';
import { IS_FOR } from '../enrolments/audience.ts';
import { found } from '../../platform/refusal.ts';
import { one, type Tx } from '../../platform/transaction.ts';

/**
 * Places are free and nobody on the course's own list waits for them: those are looked at who have it as their second or third choice
 * and still wait for their first. One after the other, each in a transaction of its own, since it locks all her courses; by then
 * somebody new may have come first.
 */
export async function considerWhoChose(tx: Tx, course: CourseStanding): Promise<void> {
  if ((await whoChose(tx, course)) !== undefined) await announce(tx, { job: 'course.further-choices', payload: { courseId: course.id } });
}

/** Who is next by a further choice, after somebody who has been looked at; nobody unless a newcomer would get a place there now. */
export async function whoChose(tx: Tx, course: CourseStanding, afterId?: string): Promise<string | undefined> {
  const { capacity, taken, waiting, approvalRequired } = course;
  if (capacity <= taken || waiting > 0 || approvalRequired || !isOpen(course, tx.now)) return undefined;
  return (await one<{ id: string }>(tx, WHO, [course.id, tx.now, afterId ?? null]))?.id;
}

/** As it stands, without its lock: whoever then locks several takes them in the order of their ids. */
export async function courseUnlocked(tx: Tx, courseId: string): Promise<CourseStanding> {
  const sql = `SELECT ${STANDING} FROM course c JOIN course_type t ON t.id = c.course_type_id WHERE c.id = $1`;
  return found(await one<CourseStanding>(tx, sql, [courseId]));
}

/**
 * Whoever of those who have arrived has other courses she would take is looked after in a transaction of its own, so that the lock of
 * a course that everybody wants is not held while another is asked.
 */
export function announceNextChoices(tx: Tx, enrolmentIds: readonly string[]): Promise<void> {
  return consider(
    tx,
    'SELECT DISTINCT enrolment_id AS id FROM further_choice WHERE enrolment_id = ANY($1::uuid[]) ORDER BY id',
    enrolmentIds,
  );
}

/** The same for whoever comes to the list again, or has lost the place she had by a further choice: from any enrolment of the sign-up. */
export function considerAgain(tx: Tx, enrolmentIds: readonly string[], at?: Date): Promise<void> {
  const sql = `SELECT DISTINCT f.enrolment_id AS id FROM enrolment e JOIN further_choice f ON f.enrolment_id = coalesce(e.chain_id, e.id)
    WHERE e.id = ANY($1::uuid[]) ORDER BY id`;
  return consider(tx, sql, enrolmentIds, at);
}

async function consider(tx: Tx, sql: string, enrolmentIds: readonly string[], at?: Date): Promise<void> {
  const rows = await tx.query<{ id: string }>(sql, [enrolmentIds]);
  const when = at === undefined ? {} : { at };
  await announce(tx, ...rows.map(({ id }) => ({ job: 'enrolment.next-choice' as const, payload: { enrolmentId: id }, ...when })));
}

/** The same conditions as `nextChoice` in the domain has, from the course's side; those who applied first before others. */
const WHO = `
  SELECT e.id FROM further_choice f JOIN enrolment e ON e.id = f.enrolment_id
  JOIN course c ON c.id = f.course_id JOIN course_type t ON t.id = c.course_type_id
  WHERE f.course_id = $1 AND e.state = 'waitlisted' AND ${IS_FOR('t.audience', 'e.email', '$2')}
    AND ($3::uuid IS NULL OR (e.applied_at, e.id) > (SELECT applied_at, id FROM enrolment WHERE id = $3))
    AND NOT EXISTS (SELECT FROM enrolment o WHERE o.course_id = $1 AND o.email = e.email)
    AND NOT EXISTS (SELECT FROM enrolment o WHERE o.chain_id = e.id AND o.id <> e.id AND o.state IN ${sqlSet(PLACE_HOLDING)})
  ORDER BY e.applied_at, e.id LIMIT 1`;
