import type { CourseDetail } from '@igang/contracts';
import { localDate } from '@igang/domain';
import { demandAccess, found } from '../../platform/refusal.ts';
import { one, type Tx } from '../../platform/transaction.ts';
import { IS_OR_WAS_PUBLIC } from './course-calendar.query.ts';
import { COURSE_JOINS, DAYS, FREE, UNDECIDED, VENUE } from './course-view.ts';

/**
 * What the public sees of one course. Drafts are nobody's business; a cancelled course is shown as cancelled to those who
 * come back for it, if it was ever public.
 */
export async function courseDetail(tx: Tx, courseId: string): Promise<CourseDetail> {
  return found(await one<CourseDetail>(tx, `${DETAIL} AND ${IS_OR_WAS_PUBLIC}`, [courseId, localDate(tx.now), tx.now]));
}

/** The same of a draft, for those who plan it: how it will look. */
export async function coursePreview(tx: Tx, courseId: string): Promise<CourseDetail> {
  const course = found(await one<{ officeId: string }>(tx, 'SELECT office_id AS "officeId" FROM course WHERE id = $1', [courseId]));
  demandAccess(tx.actor, 'course.plan', course);
  const detail = found(await one<CourseDetail>(tx, DETAIL, [courseId, localDate(tx.now), tx.now]));
  return detail.state === 'draft' ? { ...detail, state: 'open', open: true } : detail;
}

const DETAIL = `SELECT c.id, t.names AS type, t.code AS "typeCode", c.state, coalesce(pc.place, '') AS place, c.form, t.audience, ${DAYS} AS days, c.enrolment_deadline AS "enrolmentDeadline", c.capacity,
         ${FREE} AS free, c.waiting, NULL::float8 AS "distanceKm", ${VENUE} AS venue, c.message,
         json_build_object('name', o.name, 'email', o.email, 'phone', o.phone) AS office,
         ARRAY(SELECT p.name FROM person p WHERE p.id IN (
           SELECT ct.person_id FROM course_trainer ct JOIN course_day d ON d.id = ct.course_day_id WHERE d.course_id = c.id) ORDER BY p.name) AS trainers,
         t.all_days_required AS "allDaysRequired",
         c.state = 'open' AND c.enrolment_deadline >= $2 AND c.starts_at > $3 AS open,
         c.state = 'published' AS "opensLater", t.approval_required AS "approvalRequired", ${UNDECIDED} AS undecided
       FROM course c ${COURSE_JOINS} JOIN office o ON o.id = c.office_id
       WHERE c.id = $1`;
