import type { CourseTypeChange, NewCourseType } from '@igang/contracts';
import { type CourseTypeGround, NOT_PUBLISHED } from '@igang/domain';
import { record } from '../../platform/audit-trail.ts';
import { sqlSet } from '../../platform/sql-set.ts';
import { found } from '../../platform/refusal.ts';
import { one, type Tx } from '../../platform/transaction.ts';

export type CourseTypeContent = Omit<CourseTypeChange, 'version'>;
export interface CourseTypeStanding extends CourseTypeGround {
  readonly version: number;
  readonly closedOn: string | null;
  /** Courses that stand on it: announced, held or completed. */
  readonly courses: number;
}

/** A type as a row; what qualifies is what has a validity. */
export function asRow(type: NewCourseType) {
  return {
    names: type.names,
    days: type.days,
    consecutive: type.consecutive,
    modules: type.modules,
    audience: type.audience,
    allDaysRequired: type.allDaysRequired,
    qualifies: type.validityMonths !== null,
    validityMonths: type.validityMonths,
    renewalDays: type.renewalDays,
    countsForRenewal: type.countsForRenewal,
    offerHours: type.offerHours,
    approvalRequired: type.approvalRequired,
  };
}

/** The type, locked until the change is done. */
export async function lockCourseType(tx: Tx, id: string): Promise<CourseTypeStanding> {
  return found(
    await one<CourseTypeStanding>(
      tx,
      `SELECT days, consecutive, all_days_required AS "allDaysRequired", qualifies, version, closed_on AS "closedOn",
         (SELECT count(*)::int FROM course c WHERE c.course_type_id = t.id AND c.state NOT IN ${sqlSet(NOT_PUBLISHED)}) AS courses
       FROM course_type t WHERE id = $1 FOR UPDATE`,
      [id],
    ),
  );
}

/** Keeps what the type says from now on, with who wrote it. */
export async function keepVersion(tx: Tx, id: string, version: number, content: CourseTypeContent): Promise<void> {
  const by = tx.actor.kind === 'person' ? tx.actor.personId : null;
  await tx.query(
    'INSERT INTO course_type_version (course_type_id, version, content, written_at, written_by_id) VALUES ($1, $2, $3, $4, $5)',
    [id, version, JSON.stringify(content), tx.now, by],
  );
  await record(tx, { action: version === 1 ? 'course-type.add' : 'course-type.change', subject: ['course-type', id] });
}
