import type { StaffCourse } from '@igang/contracts';
import { goDay, localDate } from '@igang/domain';
import { demandAccess, found } from '../../platform/refusal.ts';
import { one, type Tx } from '../../platform/transaction.ts';
import { COURSE_JOINS, DAYS, VENUE } from './course-view.ts';
import { courseTasks } from './course-tasks.ts';
import { savedWarnings } from './plan/plan-warnings.ts';

interface Row extends Omit<StaffCourse, 'can' | 'confirmedAt' | 'confirmBy' | 'chosenConfirmBy' | 'warnings'> {
  readonly confirmBy: string | null;
  readonly confirmedAt: Date | null;
  readonly withoutResult: number;
}

/** Everything the office or the trainer sees of one course, with what can be done now. */
export async function staffCourse(tx: Tx, courseId: string): Promise<StaffCourse> {
  const { withoutResult, ...row } = found(await one<Row>(tx, ONE_COURSE, [courseId]));
  const target = { officeId: row.officeId, personIds: row.trainers.map(({ id }) => id) };
  demandAccess(tx.actor, 'course.read', target);
  const can = courseTasks(tx.actor, { ...row, ...target, withoutResult, confirmed: row.confirmedAt !== null }, tx.now);
  const confirmBy = goDay({ ...row, firstDay: row.days[0]?.date ?? row.enrolmentDeadline });
  const warnings = isAhead(row, localDate(tx.now)) ? await savedWarnings(tx, { days: row.days, trainerIds: target.personIds }) : [];
  return { ...row, warnings, confirmBy, chosenConfirmBy: row.confirmBy, confirmedAt: row.confirmedAt?.toISOString() ?? null, can };
}

/** Something can still be done about what is in its way. */
function isAhead({ state, days }: Pick<Row, 'state' | 'days'>, today: string): boolean {
  return !['held', 'completed', 'cancelled'].includes(state) && (days.at(-1)?.date ?? '') >= today;
}

/** Rooms of the register, day by day. */
const ROOMS = `(SELECT coalesce(json_agg(json_build_object('dayId', d.id, 'id', r.venue_room_id, 'name', r.room) ORDER BY d.number, r.room), '[]')
    FROM course_day d JOIN course_room r ON r.course_day_id = d.id WHERE d.course_id = c.id AND r.venue_room_id IS NOT NULL)`;
/** Why something is booked although it was taken. */
const OVERRIDE = `(SELECT max(coalesce(r.override_reason, ct.override_reason)) FROM course_day d
    LEFT JOIN course_room r ON r.course_day_id = d.id LEFT JOIN course_trainer ct ON ct.course_day_id = d.id WHERE d.course_id = c.id)`;

const ONE_COURSE = `
  SELECT c.id, c.office_id AS "officeId", o.name AS "officeName", t.id AS "courseTypeId", t.names AS type, c.state, c.form, c.online_link AS "onlineLink",
    (${VENUE})::jsonb || jsonb_build_object('id', v.id) AS venue, ${ROOMS} AS rooms, ${OVERRIDE} AS "overrideReason",
    coalesce((SELECT room FROM course_day WHERE course_id = c.id ORDER BY number LIMIT 1), '') AS room, ${DAYS} AS days,
    (SELECT coalesce(json_agg(json_build_object('id', p.id, 'name', p.name) ORDER BY p.name, p.id), '[]') FROM person p WHERE p.id IN (
      SELECT ct.person_id FROM course_trainer ct JOIN course_day d ON d.id = ct.course_day_id WHERE d.course_id = c.id)) AS trainers,
    c.capacity, c.minimum_places AS "minimumPlaces", c.places_taken AS taken, c.waiting,
    enrolled.applied, enrolled."withoutResult",
    c.enrolment_deadline AS "enrolmentDeadline", c.confirm_by AS "confirmBy", c.message, c.confirmed_at AS "confirmedAt", c.cancel_reason AS "cancelReason",
    t.all_days_required AS "allDaysRequired", t.qualifies, c.version,
    (SELECT coalesce(json_agg(json_build_object('date', h.date, 'name', h.name) ORDER BY h.date, h.name), '[]')
     FROM public_holiday h JOIN course_day d ON d.date = h.date WHERE d.course_id = c.id) AS holidays
  FROM course c ${COURSE_JOINS} JOIN office o ON o.id = c.office_id
  CROSS JOIN LATERAL (
    SELECT count(*) FILTER (WHERE state = 'applied')::int AS applied, count(*) FILTER (WHERE state = 'confirmed')::int AS "withoutResult"
    FROM enrolment WHERE course_id = c.id) AS enrolled
  WHERE c.id = $1`;
