import type { MailKind } from '@igang/contracts';
import { type CourseResult, type EnrolmentAction, enrolmentMachine, type EnrolmentState, UNDER_WAY } from '@igang/domain';
import { type CourseStanding, STANDING } from '../courses/index.ts';
import { record } from '../../platform/audit-trail.ts';
import { announce } from '../../platform/outbox.ts';
import { demand, found } from '../../platform/refusal.ts';
import type { Tx } from '../../platform/transaction.ts';

/** What a use case needs to know of one enrolment to decide about it. */
export interface EnrolmentStanding {
  readonly id: string;
  readonly state: EnrolmentState;
  readonly personId: string | null;
  readonly arrival: number | null;
  readonly stateChangedAt: Date;
  readonly emailConfirmedAt: Date | null;
  readonly undoUntil: Date | null;
  readonly stayOnList: boolean;
  readonly result: CourseResult | null;
  /** Of the links to it that open something now. */
  readonly linkEdition: number;
}
export interface EnrolmentInCourse {
  readonly enrolment: EnrolmentStanding;
  readonly course: CourseStanding;
}

/** Those who know of the course and still count on it. */
export const TOLD_OF_CHANGES = UNDER_WAY;

interface Row extends EnrolmentStanding {
  readonly courseId: string;
}

/** An enrolment with its course, both locked until the change is done. */
export async function lockEnrolment(tx: Tx, enrolmentId: string): Promise<EnrolmentInCourse> {
  const [both] = await lockEnrolments(tx, [enrolmentId]);
  return found(both);
}

/**
 * Enrolments with their courses, all locked until the change is done: the courses first, as everywhere, each kind in the order
 * of ids, so that two who lock many never wait for each other. Unknown ids are left out.
 */
export async function lockEnrolments(tx: Tx, ids: readonly string[]): Promise<EnrolmentInCourse[]> {
  const [courses, rows] = await Promise.all([
    tx.query<CourseStanding>(
      `SELECT ${STANDING} FROM course c JOIN course_type t ON t.id = c.course_type_id
       WHERE c.id IN (SELECT course_id FROM enrolment WHERE id = ANY($1::uuid[])) ORDER BY c.id FOR NO KEY UPDATE OF c`,
      [ids],
    ),
    // Begins when the courses are held, and so sees what was committed while we waited for them.
    tx.query<Row>(
      `SELECT id, course_id AS "courseId", state, person_id AS "personId", arrival, state_changed_at AS "stateChangedAt",
         email_confirmed_at AS "emailConfirmedAt", undo_until AS "undoUntil", stay_on_list AS "stayOnList", result, link_edition AS "linkEdition"
       FROM enrolment WHERE id = ANY($1::uuid[]) ORDER BY id FOR NO KEY UPDATE`,
      [ids],
    ),
  ]);
  const byId = new Map(courses.map((course) => [course.id, course]));
  return rows.flatMap(({ courseId, ...enrolment }) => {
    const course = byId.get(courseId);
    return course === undefined ? [] : [{ enrolment, course }];
  });
}

/** Whose course each is; it never changes. Unknown ids are left out. */
export async function coursesOf(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows = await tx.query<{ id: string; courseId: string }>(
    'SELECT id, course_id AS "courseId" FROM enrolment WHERE id = ANY($1::uuid[])',
    [ids],
  );
  return new Map(rows.map(({ id, courseId }) => [id, courseId]));
}

/** One enrolment taking one step of its state machine. */
export interface Step {
  readonly enrolment: Pick<EnrolmentStanding, 'id' | 'state'>;
  readonly action: EnrolmentAction;
  /** A new place in the order of arrival: she goes to the end of the list. */
  readonly arrival?: number;
  /** Until when a cancellation can be taken back. */
  readonly undoUntil?: Date | undefined;
  readonly reason?: string | undefined;
  readonly mail?: MailKind | undefined;
}

/** Takes the steps, each as the state machine allows, with its audit row and its mail. The course is locked by the caller. */
export async function take(tx: Tx, course: CourseStanding, ...steps: readonly Step[]): Promise<void> {
  if (steps.length === 0) return;
  const rows = steps.map((step) => ({ step, to: demand(enrolmentMachine.decide(step.enrolment.state, step.action)) }));
  await tx.query(
    `UPDATE enrolment e SET state = s."to", state_changed_at = $2, arrival = coalesce(s.arrival, e.arrival), undo_until = s.undo_until
     FROM jsonb_to_recordset($1::jsonb) AS s(id uuid, "to" text, arrival bigint, undo_until timestamptz) WHERE e.id = s.id`,
    [
      JSON.stringify(rows.map(({ step, to }) => ({ id: step.enrolment.id, to, arrival: step.arrival, undo_until: step.undoUntil }))),
      tx.now,
    ],
  );
  await record(
    tx,
    ...rows.map(({ step: { enrolment, action, reason }, to }) => ({
      action: `enrolment.${action}`,
      subject: ['enrolment', enrolment.id] as const,
      officeId: course.officeId,
      from: enrolment.state,
      to,
      reason,
    })),
  );
  await announce(tx, ...steps.flatMap(({ mail, enrolment }) => (mail === undefined ? [] : [mailTo(enrolment.id, mail)])));
}

export function mailTo(enrolmentId: string, kind: MailKind) {
  return { job: 'mail.send' as const, payload: { kind, subjectId: enrolmentId } };
}
