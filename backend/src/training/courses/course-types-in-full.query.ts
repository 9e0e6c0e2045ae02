import { NOT_PUBLISHED } from '@igang/domain';
import type { CourseTypeDetail } from '@igang/contracts';
import { demandAccess } from '../../platform/refusal.ts';
import { sqlSet } from '../../platform/sql-set.ts';
import type { Tx } from '../../platform/transaction.ts';

/** Every type the national office has ever made, the open ones first, with who changed them and when. */
export async function courseTypesInFull(tx: Tx): Promise<{ items: CourseTypeDetail[] }> {
  demandAccess(tx.actor, 'course-type.manage', {});
  const items = await tx.query<CourseTypeDetail>(
    `SELECT t.id, t.code, t.names, t.days, t.consecutive, t.modules, t.audience, t.all_days_required AS "allDaysRequired",
       t.validity_months AS "validityMonths", t.renewal_days AS "renewalDays", t.counts_for_renewal AS "countsForRenewal",
       t.offer_hours AS "offerHours", t.approval_required AS "approvalRequired", t.version, t.closed_on AS "closedOn",
       (SELECT count(*)::int FROM course c WHERE c.course_type_id = t.id AND c.state NOT IN ${sqlSet(NOT_PUBLISHED)}) AS courses,
       (SELECT coalesce(json_agg(json_build_object('version', v.version, 'by', p.name,
          'at', to_char(v.written_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')) ORDER BY v.version DESC), '[]')
        FROM course_type_version v LEFT JOIN person p ON p.id = v.written_by_id WHERE v.course_type_id = t.id) AS history
     FROM course_type t ORDER BY t.closed_on IS NOT NULL, t.qualifies DESC, t.code`,
  );
  return { items };
}
