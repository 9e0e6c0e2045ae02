import { checkCoursePlan, type CoursePlan, instantOf, localDate, type PlannedDay } from '@igang/domain';
import { demand, Refusal } from '../platform/refusal.ts';
import { one, type Tx } from '../platform/transaction.ts';

export interface Plan {
  readonly venueId: string;
  readonly room?: string | undefined;
  readonly days: readonly PlannedDay[];
  readonly capacity: number;
  readonly minimumPlaces: number;
  readonly enrolmentDeadline: string;
  readonly confirmBy?: string | undefined;
  readonly trainerIds: readonly string[];
}
export interface Span {
  readonly firstDay: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
}

interface Ground {
  readonly days: number;
  readonly consecutive: boolean;
  readonly venue_known: boolean;
  readonly trainers_known: boolean;
}

/** Checks a plan against the course type, the calendar and what the office has; returns when the course begins and ends. */
export async function checkPlan(tx: Tx, officeId: string, courseTypeId: string, plan: Plan): Promise<Span> {
  const ground = await one<Ground>(
    tx,
    `SELECT days, consecutive,
       EXISTS (SELECT FROM venue WHERE id = $2 AND office_id = $3) AS venue_known,
       NOT EXISTS (SELECT FROM unnest($4::uuid[]) AS wanted(id) WHERE NOT EXISTS (
         SELECT FROM role_grant g JOIN office o ON o.id = g.office_id
         WHERE g.person_id = wanted.id AND g.ended_at IS NULL AND g.role IN ('trainer', 'coordinator', 'national')
           AND (g.office_id = $3 OR o.kind = 'national'))) AS trainers_known
     FROM course_type WHERE id = $1 AND (closed_on IS NULL OR closed_on > $5::date)`,
    [courseTypeId, plan.venueId, officeId, plan.trainerIds, localDate(tx.now)],
  );
  if (ground === undefined) throw new Refusal('request.invalid', {}, [{ path: 'courseTypeId', code: 'choice' }]);
  if (!ground.venue_known) throw new Refusal('request.invalid', {}, [{ path: 'venueId', code: 'choice' }]);
  if (plan.confirmBy !== undefined && plan.confirmBy > (plan.days.at(0)?.date ?? ''))
    throw new Refusal('request.invalid', {}, [{ path: 'confirmBy', code: 'too-big' }]);
  if (!ground.trainers_known) throw new Refusal('request.invalid', {}, [{ path: 'trainerIds', code: 'choice' }]);
  checkCalendar({ ...plan, prescribedDays: ground.days, consecutive: ground.consecutive }, tx.now);
  return spanOf(plan.days);
}

/** The domain's rules, and two the calendar adds: sign-up must still be possible, and spring may skip a whole meeting. */
export function checkCalendar(plan: CoursePlan, now: Date): void {
  const today = localDate(now);
  demand(checkCoursePlan(plan, today));
  if (plan.enrolmentDeadline < today) throw new Refusal('course.in-the-past');
  if (plan.days.some(({ date, startsAt, endsAt }) => instantOf(date, startsAt) >= instantOf(date, endsAt)))
    throw new Refusal('course.day-ends-before-start');
}

export function spanOf(days: readonly PlannedDay[]): Span {
  const [first, last] = [days.at(0), days.at(-1)];
  if (first === undefined || last === undefined) throw new Refusal('course.days-missing', { days: 1 });
  return { firstDay: first.date, startsAt: instantOf(first.date, first.startsAt), endsAt: instantOf(last.date, last.endsAt) };
}

/**
 * Writes the days and who leads them, replacing what was. A day keeps its id by its number, so that calendars follow.
 * The exclusion constraints refuse a room or a trainer that is taken.
 */
export async function writeDays(tx: Tx, courseId: string, plan: Plan): Promise<void> {
  const earlier = await tx.query<{ id: string; number: number }>('SELECT id, number FROM course_day WHERE course_id = $1', [courseId]);
  const idOf = new Map(earlier.map(({ id, number }) => [number, id]));
  await tx.query('DELETE FROM course_day WHERE course_id = $1', [courseId]);
  const days = plan.days.map((day, i) => ({ id: idOf.get(i + 1) ?? tx.newId(), number: i + 1, ...day }));
  await tx.query(
    `INSERT INTO course_day (id, course_id, number, date, starts_at, ends_at, venue_id, room)
     SELECT d.id, $1, d.number, d.date, d."startsAt", d."endsAt", $2, $3
     FROM jsonb_to_recordset($4::jsonb) AS d(id uuid, number int, date date, "startsAt" time, "endsAt" time)`,
    [courseId, plan.venueId, plan.room ?? '', JSON.stringify(days)],
  );
  await tx.query(
    `INSERT INTO course_trainer (course_day_id, person_id, period)
     SELECT d.id, trainer.id, d.period FROM course_day d, (SELECT DISTINCT id FROM unnest($2::uuid[]) AS t(id)) AS trainer WHERE d.course_id = $1`,
    [courseId, plan.trainerIds],
  );
}
