import { type CourseResult, HAD_PLACE, instantOf, type Presence } from '@igang/domain';
import { trainerIdsOf } from '../courses/index.ts';
import { demandAccess, Refusal } from '../../platform/refusal.ts';
import type { Tx } from '../../platform/transaction.ts';
import { type EnrolmentInCourse, lockEnrolment } from './enrolment.ts';

export interface DayAttended {
  readonly dayId: string;
  readonly startsAt: Date;
  readonly presence: Presence | undefined;
}
export interface Participation extends EnrolmentInCourse {
  readonly days: readonly DayAttended[];
  readonly allDaysRequired: boolean;
  readonly validityMonths: number | null;
  readonly earlierResult: CourseResult | null;
}

interface Row {
  readonly id: string;
  readonly date: string;
  readonly starts_at: string;
  readonly presence: Presence | null;
  readonly all_days_required: boolean;
  readonly validity_months: number | null;
}

/** Somebody's way through the course days, locked, for whoever runs the course; refused when she has no place in it. */
export async function participationToMark(tx: Tx, enrolmentId: string): Promise<Participation> {
  const both = await lockEnrolment(tx, enrolmentId);
  const { enrolment, course } = both;
  demandAccess(tx.actor, 'course.run', { officeId: course.officeId, personIds: await trainerIdsOf(tx, course.id) });
  if (!HAD_PLACE.includes(enrolment.state)) throw new Refusal('attendance.not-enrolled');
  const rows = await tx.query<Row>(
    `SELECT d.id, d.date, to_char(d.starts_at, 'HH24:MI') AS starts_at, a.presence, t.all_days_required, t.validity_months
     FROM course_day d JOIN course c ON c.id = d.course_id JOIN course_type t ON t.id = c.course_type_id
     LEFT JOIN attendance a ON a.course_day_id = d.id AND a.enrolment_id = $2 WHERE d.course_id = $1 ORDER BY d.number`,
    [course.id, enrolmentId],
  );
  const days = rows.map((row) => ({ dayId: row.id, startsAt: instantOf(row.date, row.starts_at), presence: row.presence ?? undefined }));
  return {
    ...both,
    days,
    allDaysRequired: rows[0]?.all_days_required ?? true,
    validityMonths: rows[0]?.validity_months ?? null,
    earlierResult: enrolment.result,
  };
}
