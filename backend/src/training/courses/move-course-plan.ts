import type { CourseChange, CourseMove } from '@igang/contracts';
import { localDate, movedDeadline } from '@igang/domain';
import { demandAccess, found, Refusal } from '../../platform/refusal.ts';
import { one, type Tx } from '../../platform/transaction.ts';
import { changeCoursePlan } from './change-course-plan.ts';

export type PlanNow = Omit<CourseChange, 'version' | 'days' | 'overrideReason'> & {
  readonly officeId: string;
  readonly firstDay: string;
  readonly rooms: readonly string[][];
};

/** The course at other times, everything else as it is. The deadline goes along when none is given. */
export async function moveCoursePlan(tx: Tx, courseId: string, move: CourseMove): Promise<{ moved: boolean }> {
  const { officeId, firstDay, rooms, ...plan } = await planNow(tx, courseId);
  demandAccess(tx.actor, 'course.plan', { officeId });
  const first = move.days[0]?.date;
  if (first === undefined) throw new Refusal('course.days-missing', { days: 1 });
  const days = inRooms(move.days, rooms);
  const enrolmentDeadline = move.enrolmentDeadline ?? movedDeadline(plan.enrolmentDeadline, firstDay, first, localDate(tx.now));
  const { overrideReason, version } = move;
  const confirmBy = plan.confirmBy === undefined ? undefined : movedDeadline(plan.confirmBy, firstDay, first, localDate(tx.now));
  return changeCoursePlan(tx, courseId, { ...plan, days, enrolmentDeadline, confirmBy, overrideReason, version }, 'course.move');
}

/** What a course is planned with, everything but its days. */
export async function planNow(tx: Tx, courseId: string): Promise<PlanNow> {
  const { confirmBy, ...plan } = found(await one<Omit<PlanNow, 'confirmBy'> & { confirmBy: string | null }>(tx, PLAN_NOW, [courseId]));
  return { ...plan, confirmBy: confirmBy ?? undefined };
}

/** The rooms go along, day by day. */
export function inRooms<D extends object>(days: readonly D[], rooms: readonly string[][]): (D & { roomIds: string[] })[] {
  return days.map((day, i) => ({ ...day, roomIds: rooms[i] ?? rooms.at(-1) ?? [] }));
}

/** As the form would send it back. A room that is in no register stays by its name. */
const PLAN_NOW = `
  SELECT c.office_id AS "officeId", c.first_day AS "firstDay", c.form, c.venue_id AS "venueId", c.online_link AS "onlineLink",
    coalesce((SELECT min(r.room) FROM course_day d JOIN course_room r ON r.course_day_id = d.id
              WHERE d.course_id = c.id AND r.venue_room_id IS NULL AND r.room <> ''), '') AS room,
    (SELECT coalesce(json_agg((SELECT coalesce(json_agg(r.venue_room_id ORDER BY r.room), '[]') FROM course_room r
       WHERE r.course_day_id = d.id AND r.venue_room_id IS NOT NULL) ORDER BY d.number), '[]')
     FROM course_day d WHERE d.course_id = c.id) AS rooms,
    c.capacity, c.minimum_places AS "minimumPlaces", c.enrolment_deadline AS "enrolmentDeadline",
    c.confirm_by AS "confirmBy", c.message,
    ARRAY(SELECT DISTINCT t.person_id FROM course_day d JOIN course_trainer t ON t.course_day_id = d.id WHERE d.course_id = c.id) AS "trainerIds"
  FROM course c WHERE c.id = $1`;
