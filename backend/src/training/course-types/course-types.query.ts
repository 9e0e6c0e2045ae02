import type { CourseTypeView, Page, PageQuery } from '@igang/contracts';
import { localDate } from '@igang/domain';
import type { z } from 'zod';
import { keyOf, toPage } from '../../platform/paging.ts';
import type { Tx } from '../../platform/transaction.ts';

/** Kinds of course that can be planned, those that qualify first. */
export async function courseTypes(tx: Tx, { cursor, limit }: z.infer<typeof PageQuery>): Promise<Page<CourseTypeView>> {
  const [lesser = null, code = null] = keyOf(cursor, 'int4', 'text') ?? [];
  const rows = await tx.query<CourseTypeView>(
    `SELECT id, code, names, days, consecutive, all_days_required AS "allDaysRequired", qualifies, audience FROM course_type
     WHERE (closed_on IS NULL OR closed_on > $1) AND ($2::int IS NULL OR ((NOT qualifies)::int, code) > ($2, $3::text))
     ORDER BY NOT qualifies, code LIMIT $4`,
    [localDate(tx.now), lesser, code, limit + 1],
  );
  return toPage(
    rows,
    limit,
    (row) => [Number(!row.qualifies), row.code],
    (row) => row,
  );
}
