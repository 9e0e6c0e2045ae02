import type { MyEnrolment } from '@igang/contracts';
import { COURSE_JOINS, DAYS } from '../courses/index.ts';
import type { Tx } from '../../platform/transaction.ts';

type Choice = MyEnrolment['choices'][number];

/** The other courses of the same sign-up, seen from any of them, with what has come of each; by enrolment, if there are any. */
export async function otherChoices(tx: Tx, enrolmentIds: readonly string[]): Promise<ReadonlyMap<string, Choice[]>> {
  const rows = await tx.query<Choice & { readonly of: string }>(
    `WITH me AS (SELECT id, course_id, coalesce(chain_id, id) AS first_id FROM enrolment WHERE id = ANY($1::uuid[])),
     chosen AS (
       SELECT me.id, f.course_id, f.rank::int AS rank FROM further_choice f JOIN me ON f.enrolment_id = me.first_id
       UNION SELECT me.id, e.course_id, 1 FROM enrolment e JOIN me ON e.id = me.first_id)
     SELECT me.id AS of, c.id AS "courseId", chosen.rank, t.names AS type, coalesce(pc.place, '') AS place, ${DAYS} AS days,
       (SELECT e.state FROM enrolment e WHERE e.course_id = c.id AND (e.chain_id = me.first_id OR e.id = me.first_id)) AS state
     FROM chosen JOIN me ON me.id = chosen.id JOIN course c ON c.id = chosen.course_id AND c.id <> me.course_id ${COURSE_JOINS}
     ORDER BY chosen.rank`,
    [enrolmentIds],
  );
  const byEnrolment = Map.groupBy(rows, ({ of }) => of);
  return new Map([...byEnrolment].map(([id, choices]) => [id, choices.map(({ of: _, ...choice }) => choice)]));
}
