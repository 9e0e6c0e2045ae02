import {
  type Audience,
  type CourseAction,
  courseMachine,
  type CourseState,
  instantBefore,
  localDate,
  type Permission,
} from '@igang/domain';
import { record } from '../../platform/audit-trail.ts';
import { demand, demandAccess, found } from '../../platform/refusal.ts';
import { one, type Tx } from '../../platform/transaction.ts';
import { OFFER_HOURS } from './course-view.ts';

/** What a use case needs to know of a course to decide about it. */
export interface CourseStanding {
  readonly id: string;
  readonly officeId: string;
  readonly courseTypeId: string;
  readonly state: CourseState;
  readonly capacity: number;
  readonly minimumPlaces: number;
  readonly enrolmentDeadline: string;
  readonly taken: number;
  readonly waiting: number;
  readonly lastArrival: number;
  readonly firstDay: string;
  readonly confirmBy: string | null;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly confirmedAt: Date | null;
  readonly version: number;
  /** Whether passing makes somebody a starter, and how long a freed place is held for the first on the list. */
  readonly qualifies: boolean;
  readonly offerHours: number;
  /** Whether the office says yes to each before she has a place. */
  readonly approvalRequired: boolean;
  /** Who may attend: anybody, those who have qualified once, those who are qualified now. */
  readonly audience: Audience;
}

/** `CourseStanding` of a course called `c` with its type `t`. */
export const STANDING = `c.id, c.office_id AS "officeId", c.course_type_id AS "courseTypeId", c.state, c.capacity,
  c.minimum_places AS "minimumPlaces", c.enrolment_deadline AS "enrolmentDeadline", c.places_taken AS taken, c.waiting,
  c.last_arrival AS "lastArrival", c.first_day AS "firstDay", c.confirm_by AS "confirmBy", c.starts_at AS "startsAt", c.ends_at AS "endsAt",
  c.confirmed_at AS "confirmedAt", c.version, t.qualifies, ${OFFER_HOURS} AS "offerHours",
  t.approval_required AS "approvalRequired", t.audience`;

/**
 * The course, locked until the change is done. Everything that decides about places takes this lock first and its
 * enrolments after, so two of them never wait for each other.
 */
export async function lockCourse(tx: Tx, courseId: string): Promise<CourseStanding> {
  return found(
    await one<CourseStanding>(
      tx,
      `SELECT ${STANDING} FROM course c JOIN course_type t ON t.id = c.course_type_id WHERE c.id = $1 FOR NO KEY UPDATE OF c`,
      [courseId],
    ),
  );
}

/** The same for a use case of the staff: locked, and not found when the course is none of theirs. */
export async function courseFor(tx: Tx, permission: Permission, courseId: string): Promise<CourseStanding> {
  const course = await lockCourse(tx, courseId);
  demandAccess(tx.actor, permission, { officeId: course.officeId, personIds: await trainerIdsOf(tx, courseId) });
  return course;
}

export async function trainerIdsOf(tx: Tx, courseId: string): Promise<string[]> {
  const rows = await tx.query<{ id: string }>(
    'SELECT DISTINCT ct.person_id AS id FROM course_trainer ct JOIN course_day d ON d.id = ct.course_day_id WHERE d.course_id = $1',
    [courseId],
  );
  return rows.map(({ id }) => id);
}

/** Moves a locked course along its state machine, with the audit row. */
export async function moveCourse(tx: Tx, course: CourseStanding, action: CourseAction): Promise<CourseStanding> {
  const to = demand(courseMachine.decide(course.state, action));
  await tx.query('UPDATE course SET state = $2, version = version + 1 WHERE id = $1', [course.id, to]);
  await record(tx, {
    action: `course.${action}`,
    subject: ['course', course.id],
    officeId: course.officeId,
    from: course.state,
    to,
  });
  return { ...course, state: to, version: course.version + 1 };
}

/** The next number in the course's order of arrival. The course is locked by the caller, so nobody else gets it. */
export async function nextArrival(tx: Tx, courseId: string): Promise<number> {
  const row = found(
    await one<{ arrival: number }>(
      tx,
      `WITH counted AS (UPDATE course SET last_arrival = last_arrival + 1 WHERE id = $1 RETURNING last_arrival)
       SELECT last_arrival AS arrival FROM counted`,
      [courseId],
    ),
  );
  return row.arrival;
}

/** Whether the system did this to the course within a day: what keeps a job that was announced twice from doing it twice. */
export async function doneToday(tx: Tx, courseId: string, action: string): Promise<boolean> {
  const row = await one(
    tx,
    `SELECT FROM audit_event WHERE subject_type = 'course' AND subject_id = $1 AND action = $2 AND at > $3 LIMIT 1`,
    [courseId, action, instantBefore(tx.now, { hours: 24 })],
  );
  return row !== undefined;
}

/**
 * Whether somebody who applied in time can still confirm: while her link lives and until the course begins, also when sign-up has closed
 * meanwhile. Nobody can apply to a course that is closed, so whoever has applied was in time.
 */
export function takesConfirmations(course: Pick<CourseStanding, 'state' | 'startsAt'>, now: Date): boolean {
  return (course.state === 'open' || course.state === 'closed') && now < course.startsAt;
}

/** Whether somebody can sign up or come back to the list now. */
export function isOpen(course: Pick<CourseStanding, 'state' | 'enrolmentDeadline' | 'startsAt'>, now: Date): boolean {
  return course.state === 'open' && localDate(now) <= course.enrolmentDeadline && now < course.startsAt;
}
