import type { MailKind } from '@igang/contracts';
import { type CourseResult, type EnrolmentAction, enrolmentMachine, type EnrolmentState } from '@igang/domain';
import { type CourseStanding, STANDING } from '../courses/index.ts';
import { record } from '../platform/audit-trail.ts';
import { announce } from '../platform/outbox.ts';
import { demand, found } from '../platform/refusal.ts';
import { one, type Tx } from '../platform/transaction.ts';

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
}
export interface EnrolmentInCourse {
  readonly enrolment: EnrolmentStanding;
  readonly course: CourseStanding;
}

interface Row extends CourseStanding {
  readonly enrolment_id: string;
  readonly enrolment_state: EnrolmentState;
  readonly person_id: string | null;
  readonly arrival: number | null;
  readonly state_changed_at: Date;
  readonly email_confirmed_at: Date | null;
  readonly undo_until: Date | null;
  readonly stay_on_list: boolean;
  readonly result: CourseResult | null;
}

/**
 * An enrolment with its course, both locked until the change is done. PostgreSQL locks in the order written after OF:
 * the course first, as everywhere, and sees the newest version of both once it has them.
 */
export async function lockEnrolment(tx: Tx, enrolmentId: string): Promise<EnrolmentInCourse> {
  const row = found(
    await one<Row>(
      tx,
      `SELECT ${STANDING}, e.id AS enrolment_id, e.state AS enrolment_state, e.person_id, e.arrival, e.state_changed_at,
         e.email_confirmed_at, e.undo_until, e.stay_on_list, e.result
       FROM enrolment e JOIN course c ON c.id = e.course_id JOIN course_type t ON t.id = c.course_type_id
       WHERE e.id = $1 FOR NO KEY UPDATE OF c, e`,
      [enrolmentId],
    ),
  );
  const { enrolment_id, enrolment_state, person_id, arrival, state_changed_at, ...rest } = row;
  const { email_confirmed_at, undo_until, stay_on_list, result, ...course } = rest;
  const enrolment = { id: enrolment_id, state: enrolment_state, personId: person_id, arrival, stateChangedAt: state_changed_at, result };
  return {
    course,
    enrolment: { ...enrolment, emailConfirmedAt: email_confirmed_at, undoUntil: undo_until, stayOnList: stay_on_list },
  };
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
