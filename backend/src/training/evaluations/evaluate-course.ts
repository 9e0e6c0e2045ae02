import { addDays, type CourseState, instantOf, localDate } from '@igang/domain';
import { announce } from '../../platform/outbox.ts';
import { one, type Tx } from '../../platform/transaction.ts';

const EVENING = '18:00';

/** The evening after the last day: everybody who came is asked how it was. A course that was moved is asked about later. */
export async function evaluateCourse(tx: Tx, courseId: string): Promise<void> {
  await tx.query('DELETE FROM evaluation_ticket WHERE expires_on < $1', [localDate(tx.now)]);
  const course = await one<{ state: CourseState; endsAt: Date }>(tx, 'SELECT state, ends_at AS "endsAt" FROM course WHERE id = $1', [
    courseId,
  ]);
  if (course === undefined || course.state === 'cancelled') return;
  const due = instantOf(addDays(localDate(course.endsAt), 1), EVENING);
  if (due > tx.now) return announce(tx, { job: 'course.evaluate', payload: { courseId }, at: due });
  const came = await tx.query<{ id: string }>(
    `SELECT DISTINCT e.id FROM enrolment e JOIN attendance a ON a.enrolment_id = e.id AND a.presence <> 'absent' WHERE e.course_id = $1 AND e.email IS NOT NULL`,
    [courseId],
  );
  await announce(
    tx,
    ...came.map(({ id }) => ({ job: 'mail.send' as const, payload: { kind: 'course.evaluation' as const, subjectId: id } })),
  );
}
