import type { MyEnrolment } from '@igang/contracts';
import { COURSE_JOINS, DAYS } from '../courses/index.ts';
import type { Tx } from '../platform/transaction.ts';

type Choice = MyEnrolment['choices'][number];

/** The other courses of the same sign-up, seen from any of them, with what has come of each. */
export function otherChoices(tx: Tx, enrolmentId: string): Promise<Choice[]> {
  return tx.query<Choice>(
    `WITH me AS (SELECT id, course_id, coalesce(chain_id, id) AS first_id FROM enrolment WHERE id = $1),
     chosen AS (
       SELECT f.course_id, f.rank::int AS rank FROM further_choice f JOIN me ON f.enrolment_id = me.first_id
       UNION SELECT e.course_id, 1 FROM enrolment e JOIN me ON e.id = me.first_id)
     SELECT c.id AS "courseId", chosen.rank, t.names AS type, pc.place, ${DAYS} AS days,
       (SELECT e.state FROM enrolment e WHERE e.course_id = c.id AND (e.chain_id = me.first_id OR e.id = me.first_id)) AS state
     FROM chosen JOIN course c ON c.id = chosen.course_id ${COURSE_JOINS} CROSS JOIN me
     WHERE c.id <> me.course_id ORDER BY chosen.rank`,
    [enrolmentId],
  );
}
