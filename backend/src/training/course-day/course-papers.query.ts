import { HAD_PLACE } from '@igang/domain';
import type { CourseDayView, Words } from '@igang/contracts';
import { COURSE_JOINS, DAYS, trainerIdsOf } from '../courses/index.ts';
import { demandAccess, found } from '../../platform/refusal.ts';
import { sqlSet } from '../../platform/sql-set.ts';
import { one, type Tx } from '../../platform/transaction.ts';
import { CALLED } from '../enrolments/called.query.ts';

export interface OnPaper {
  readonly name: string;
  readonly called: string | null;
  readonly place: string | null;
  readonly phone: string | null;
}
/** What the list and the badges of a course are made from. Nothing that people answered in confidence. */
export interface CourseOnPaper {
  readonly type: Words;
  readonly place: string;
  readonly officeName: string;
  readonly days: readonly CourseDayView[];
  readonly people: readonly OnPaper[];
  /** Now, since the list is as people stand now. */
  readonly at: Date;
}

interface Row extends Omit<CourseOnPaper, 'at'> {
  readonly officeId: string;
}

/** Those with a place, by name, for whoever runs the course. */
export async function courseOnPaper(tx: Tx, courseId: string): Promise<CourseOnPaper> {
  const { officeId, ...course } = found(await one<Row>(tx, COURSE, [courseId]));
  demandAccess(tx.actor, 'course.run', { officeId, personIds: await trainerIdsOf(tx, courseId) });
  return { ...course, people: course.people.toSorted((a, b) => BY_NAME.compare(a.name, b.name)), at: tx.now };
}

const BY_NAME = new Intl.Collator('nb');
const COURSE = `
  SELECT c.office_id AS "officeId", t.names AS type, coalesce(pc.place, '') AS place, o.name AS "officeName", ${DAYS} AS days,
    (SELECT coalesce(json_agg(json_build_object('name', e.name, 'called', ${CALLED}, 'phone', e.phone, 'place', home.place) ORDER BY e.id), '[]')
     FROM enrolment e LEFT JOIN postal_code home ON home.code = e.postal_code
     WHERE e.course_id = c.id AND e.state IN ${sqlSet(HAD_PLACE)}) AS people
  FROM course c ${COURSE_JOINS} JOIN office o ON o.id = c.office_id WHERE c.id = $1`;
