import type { AllPassed } from '@igang/contracts';
import { decideResult, HAD_PLACE, type Presence } from '@igang/domain';
import { courseFor } from '../courses/index.ts';
import { Refusal } from '../../platform/refusal.ts';
import { sqlSet } from '../../platform/sql-set.ts';
import type { Tx } from '../../platform/transaction.ts';
import { RESULTS_TAKEN, setResult } from './set-result.ts';

interface Row {
  readonly id: string;
  readonly presences: readonly (Presence | null)[];
  readonly all_days_required: boolean;
}

/** Everybody who was there as much as the course type asks and has no result yet, has passed: all of them or, on an error, none. */
export async function passAll(tx: Tx, courseId: string): Promise<AllPassed> {
  const course = await courseFor(tx, 'course.run', courseId);
  if (!RESULTS_TAKEN.includes(course.state)) throw new Refusal('result.not-possible');
  const rows = await tx.query<Row>(
    `SELECT e.id, array_agg(a.presence ORDER BY d.number) AS presences, t.all_days_required
     FROM enrolment e JOIN course c ON c.id = e.course_id JOIN course_type t ON t.id = c.course_type_id
       JOIN course_day d ON d.course_id = e.course_id LEFT JOIN attendance a ON a.enrolment_id = e.id AND a.course_day_id = d.id
     WHERE e.course_id = $1 AND e.state IN ${sqlSet(HAD_PLACE)} AND e.result IS NULL
     GROUP BY e.id, t.all_days_required ORDER BY e.id`,
    [courseId],
  );
  const passing = rows.filter(({ presences, all_days_required }) => {
    const marks = presences.map((presence) => presence ?? undefined);
    return decideResult('passed', marks, all_days_required).ok;
  });
  for (const { id } of passing) await setResult(tx, id, { result: 'passed' });
  return { passed: passing.length };
}
