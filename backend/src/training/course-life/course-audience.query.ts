import type { CourseAudience } from '@igang/contracts';
import { demandAccess, found } from '../../platform/refusal.ts';
import { one, type Tx } from '../../platform/transaction.ts';
import { TOLD_OF_CHANGES } from '../enrolments/enrolment.ts';

const SHOWN = 100;

/**
 * Who is told when the course is moved or cancelled, or that it is held: the first hundred by name, in the order they came, and whoever
 * leads it. Who has no address is told by nobody but the one who presses: her telephone stands here, also once it has been cancelled.
 */
export async function courseAudience(tx: Tx, courseId: string): Promise<CourseAudience> {
  const course = found(await one<{ officeId: string; trainers: string[] }>(tx, COURSE, [courseId]));
  demandAccess(tx.actor, 'course.plan', course);
  const all = await tx.query<Told>(
    `SELECT e.name, e.state, e.phone, e.email IS NOT NULL AS written FROM enrolment e JOIN course c ON c.id = e.course_id
     WHERE e.course_id = $1 AND (e.state = ANY ($2) OR (e.state = 'cancelled' AND e.state_changed_at = c.cancelled_at)) ORDER BY e.arrival, e.id`,
    [courseId, TOLD_OF_CHANGES],
  );
  const people = all.flatMap(({ written, name, state }) => (written ? [{ name, state }] : []));
  const toRing = all.flatMap(({ written, name, phone }) => (written ? [] : [{ name, phone }]));
  const inCalendar = people.filter(({ state }) => state === 'confirmed').length;
  return { total: people.length, inCalendar, trainers: course.trainers, people: people.slice(0, SHOWN), toRing };
}

type Told = CourseAudience['people'][number] & { readonly phone: string | null; readonly written: boolean };

const COURSE = `SELECT c.office_id AS "officeId", ARRAY(SELECT p.name FROM person p WHERE p.id IN (SELECT ct.person_id FROM course_trainer ct
  JOIN course_day d ON d.id = ct.course_day_id WHERE d.course_id = c.id) ORDER BY p.name, p.id) AS trainers FROM course c WHERE c.id = $1`;
