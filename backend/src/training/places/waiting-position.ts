import type { Tx } from '../../platform/transaction.ts';

/** The list of the course $1 in its order; `position` 1 is next. */
export const WAITING = `SELECT id, row_number() OVER (ORDER BY priority DESC, arrival, id)::int AS position
  FROM enrolment WHERE course_id = $1 AND state = 'waitlisted'`;

/** Her place on the list, for the enrolment called `e`; null when she does not wait. */
export const POSITION = `CASE WHEN e.state = 'waitlisted' THEN (
  SELECT count(*)::int + 1 FROM enrolment w WHERE w.course_id = e.course_id AND w.state = 'waitlisted'
    AND (w.priority > e.priority OR (w.priority = e.priority AND (w.arrival, w.id) < (e.arrival, e.id)))) END`;

/** Their places on their lists, by enrolment id; nothing of who does not wait. */
export async function positionsOf(tx: Tx, enrolmentIds: readonly string[]): Promise<ReadonlyMap<string, number | null>> {
  if (enrolmentIds.length === 0) return new Map();
  const rows = await tx.query<{ id: string; position: number | null }>(
    `SELECT e.id, ${POSITION} AS position FROM enrolment e WHERE e.id = ANY($1::uuid[])`,
    [enrolmentIds],
  );
  return new Map(rows.map(({ id, position }) => [id, position]));
}
