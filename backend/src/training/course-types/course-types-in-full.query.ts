import type { CourseTypeDetail, Page, PageQuery } from '@igang/contracts';
import { NOT_PUBLISHED } from '@igang/domain';
import type { z } from 'zod';
import { keyOf, toPage } from '../../platform/paging.ts';
import { demandAccess, found } from '../../platform/refusal.ts';
import { sqlSet } from '../../platform/sql-set.ts';
import { one, type Tx } from '../../platform/transaction.ts';

const COURSE_TYPE = `
  SELECT t.id, t.code, t.names, t.days, t.consecutive, t.modules, t.audience, t.all_days_required AS "allDaysRequired",
    t.validity_months AS "validityMonths", t.renewal_days AS "renewalDays", t.counts_for_renewal AS "countsForRenewal",
    t.offer_hours AS "offerHours", t.approval_required AS "approvalRequired", t.version, t.closed_on AS "closedOn",
    (SELECT count(*)::int FROM course c WHERE c.course_type_id = t.id AND c.state NOT IN ${sqlSet(NOT_PUBLISHED)}) AS courses,
    (SELECT coalesce(json_agg(json_build_object('version', v.version, 'by', p.name,
       'at', to_char(v.written_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')) ORDER BY v.version DESC), '[]')
     FROM course_type_version v LEFT JOIN person p ON p.id = v.written_by_id WHERE v.course_type_id = t.id) AS history
  FROM course_type t`;

/** Every type the national office has ever made, the open ones first, with who changed them and when. */
export async function courseTypesInFull(tx: Tx, { cursor, limit }: z.infer<typeof PageQuery>): Promise<Page<CourseTypeDetail>> {
  demandAccess(tx.actor, 'course-type.manage', {});
  const [closed = null, lesser = null, code = null] = keyOf(cursor, 'int4', 'int4', 'text') ?? [];
  const rows = await tx.query<CourseTypeDetail>(
    `${COURSE_TYPE}
     WHERE $1::int IS NULL OR ((t.closed_on IS NOT NULL)::int, (NOT t.qualifies)::int, t.code) > ($1, $2::int, $3::text)
     ORDER BY t.closed_on IS NOT NULL, NOT t.qualifies, t.code LIMIT $4`,
    [closed, lesser, code, limit + 1],
  );
  return toPage(
    rows,
    limit,
    (row) => [Number(row.closedOn !== null), Number(row.validityMonths === null), row.code],
    (row) => row,
  );
}

/** One of them, closed or not. */
export async function courseTypeInFull(tx: Tx, id: string): Promise<CourseTypeDetail> {
  demandAccess(tx.actor, 'course-type.manage', {});
  return found(await one<CourseTypeDetail>(tx, `${COURSE_TYPE} WHERE t.id = $1`, [id]));
}
