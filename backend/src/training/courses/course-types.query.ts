import type { CourseTypeView } from '@igang/contracts';
import { localDate } from '@igang/domain';
import type { Tx } from '../../platform/transaction.ts';

/** Kinds of course that can be planned. */
export async function courseTypes(tx: Tx): Promise<{ items: CourseTypeView[] }> {
  const items = await tx.query<CourseTypeView>(
    `SELECT id, code, names, days, consecutive, all_days_required AS "allDaysRequired", qualifies, audience FROM course_type
     WHERE closed_on IS NULL OR closed_on > $1 ORDER BY qualifies DESC, code`,
    [localDate(tx.now)],
  );
  return { items };
}
