import type { CourseForm } from '@igang/contracts';
import { addDays, checkCoursePlan, type CoursePlan, instantOf, localDate, type PlannedDay } from '@igang/domain';
import { record } from '../../../platform/audit-trail.ts';
import { demand, type FieldProblem, Refusal } from '../../../platform/refusal.ts';
import { one, type Tx } from '../../../platform/transaction.ts';
import { roomsOf, type RoomOfDay } from './course-rooms.ts';
import { type Clash, clashesOf } from './plan-clashes.ts';
import { LEADS_FOR } from './trainers.query.ts';

export interface Plan {
  readonly form?: CourseForm | undefined;
  readonly venueId?: string | undefined;
  readonly onlineLink?: string | undefined;
  readonly room?: string | undefined;
  readonly days: readonly DayInPlan[];
  readonly capacity: number;
  readonly minimumPlaces: number;
  readonly enrolmentDeadline: string;
  readonly confirmBy?: string | undefined;
  readonly trainerIds: readonly string[];
  readonly overrideReason?: string | undefined;
}
export interface DayInPlan extends PlannedDay {
  readonly roomIds?: readonly string[] | undefined;
}
export interface Span {
  readonly firstDay: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
}
/** Whose plan it is. A course that is there keeps a type that has been closed since. */
export interface PlanOwner {
  readonly officeId: string;
  readonly courseTypeId: string;
  readonly courseId?: string | undefined;
  /** A course that has begun or is over can be written down afterwards, never announced. */
  readonly mayHaveBegun?: boolean | undefined;
}

interface Ground {
  readonly days: number;
  readonly consecutive: boolean;
  readonly venue_known: boolean;
  /** When it is closed on one of the days. */
  readonly venue_closed_on: string | null;
  readonly trainers_known: boolean;
}

/** Checks a plan against the course type, the calendar and what the office has; returns when the course begins and ends. */
export async function checkPlan(tx: Tx, { officeId, courseTypeId, courseId, mayHaveBegun = false }: PlanOwner, plan: Plan): Promise<Span> {
  const last = plan.days.at(-1)?.date ?? localDate(tx.now);
  const ground = await one<Ground>(
    tx,
    `SELECT days, consecutive,
       $2::uuid IS NULL OR EXISTS (SELECT FROM venue v WHERE v.id = $2 AND v.office_id = $3) AS venue_known,
       (SELECT v.closed_on FROM venue v WHERE v.id = $2 AND v.closed_on <= $6::date) AS venue_closed_on,
       NOT EXISTS (SELECT FROM unnest($4::uuid[]) AS wanted(id) WHERE NOT ${LEADS_FOR('wanted.id', '$3')}) AS trainers_known
     FROM course_type WHERE id = $1 AND (closed_on IS NULL OR closed_on > $5::date OR $7::uuid IS NOT NULL)`,
    [courseTypeId, whereOf(plan).venueId, officeId, plan.trainerIds, localDate(tx.now), last, courseId ?? null],
  );
  if (ground === undefined) throw new Refusal('request.invalid', {}, [{ path: 'courseTypeId', code: 'choice' }]);
  const wrong = unknownIn(ground, plan);
  if (wrong.length > 0) throw new Refusal('request.invalid', {}, wrong);
  if (ground.venue_closed_on !== null)
    throw new Refusal('course.venue-closed', { on: ground.venue_closed_on, today: localDate(tx.now) }, [
      { path: 'venueId', code: 'choice' },
    ]);
  checkCalendar({ ...plan, prescribedDays: ground.days, consecutive: ground.consecutive }, tx.now, mayHaveBegun);
  return spanOf(plan.days);
}

function unknownIn(ground: Ground, plan: Plan): FieldProblem[] {
  return [
    ...(ground.venue_known ? [] : [{ path: 'venueId', code: 'choice' }]),
    ...(ground.trainers_known ? [] : [{ path: 'trainerIds', code: 'choice' }]),
    ...(decidedInTime(plan) ? [] : [{ path: 'confirmBy', code: 'too-big' }]),
  ];
}

/** Go or no-go is decided before the first day is over. */
function decidedInTime({ confirmBy, days }: Plan): boolean {
  return confirmBy === undefined || confirmBy <= (days.at(0)?.date ?? '');
}

/** Where people meet, as the row has it: no venue online, no link in a room. */
export function whereOf({ form = 'physical', venueId, onlineLink }: Plan): {
  form: CourseForm;
  venueId: string | null;
  onlineLink: string | null;
} {
  return { form, venueId: form === 'online' ? null : (venueId ?? null), onlineLink: form === 'physical' ? null : (onlineLink ?? null) };
}

/** The domain's rules, and two the calendar adds: sign-up must still be possible, and spring may skip a whole meeting. */
export function checkCalendar(plan: CoursePlan, now: Date, mayHaveBegun = false): void {
  const [today, begun] = [localDate(now), begunOn(plan, now)];
  const written = mayHaveBegun ? writtenDown(begun, today) : undefined;
  demand(checkCoursePlan(plan, written ?? today));
  if (written === undefined && (begun !== undefined || plan.enrolmentDeadline < today)) throw new Refusal('course.in-the-past');
  if (plan.days.some(({ date, startsAt, endsAt }) => instantOf(date, startsAt) >= instantOf(date, endsAt)))
    throw new Refusal('course.day-ends-before-start');
}

/** Its first day, when that has begun. */
function begunOn({ days: [first] }: CoursePlan, now: Date): string | undefined {
  return first !== undefined && instantOf(first.date, first.startsAt) <= now ? first.date : undefined;
}

/** Older courses come from a file; a year that is written wrong is older than this. */
const WRITTEN_DAYS = 3653;

/** The day a course that has begun is written down from; nothing for one that is still to come, or too old. */
function writtenDown(begun: string | undefined, today: string): string | undefined {
  return begun !== undefined && begun >= addDays(today, -WRITTEN_DAYS) ? begun : undefined;
}

export function spanOf(days: readonly PlannedDay[]): Span {
  const [first, last] = [days.at(0), days.at(-1)];
  if (first === undefined || last === undefined) throw new Refusal('course.days-missing', { days: 1 });
  return { firstDay: first.date, startsAt: instantOf(first.date, first.startsAt), endsAt: instantOf(last.date, last.endsAt) };
}

/**
 * Writes the days with their rooms and who leads them, replacing what was. A day keeps its id by its number, so that
 * calendars follow. What is taken is refused, unless a reason is given: then those bookings keep it. The exclusion
 * constraints hold when two plan at once.
 */
export async function writeDays(tx: Tx, courseId: string, officeId: string, plan: Plan): Promise<void> {
  const { venueId } = whereOf(plan);
  const where = { ...plan, venueId: venueId ?? undefined };
  const rooms = await roomsOf(tx, where);
  const clashes = await clashesOf(tx, { ...where, officeId, courseId, rooms });
  const [taken] = clashes;
  if (taken !== undefined && plan.overrideReason === undefined)
    throw new Refusal(taken.kind === 'room' ? 'course.room-taken' : 'course.trainer-taken');
  await replaceDays(tx, courseId, where, rooms);
  await bookRooms(tx, courseId, rooms, { clashes, reason: plan.overrideReason });
  await bookTrainers(tx, courseId, plan.trainerIds, { clashes, reason: plan.overrideReason });
  if (taken !== undefined)
    await record(tx, { action: 'course.override', subject: ['course', courseId], officeId, reason: plan.overrideReason });
}

async function replaceDays(tx: Tx, courseId: string, plan: Plan, rooms: readonly RoomOfDay[]): Promise<void> {
  const earlier = await tx.query<{ id: string; number: number }>('SELECT id, number FROM course_day WHERE course_id = $1', [courseId]);
  const idOf = new Map(earlier.map(({ id, number }) => [number, id]));
  const roomOf = (number: number): string =>
    rooms
      .filter((room) => room.number === number)
      .map(({ room }) => room)
      .sort()
      .join(', ');
  await tx.query('DELETE FROM course_day WHERE course_id = $1', [courseId]);
  const days = plan.days.map((day, i) => ({ id: idOf.get(i + 1) ?? tx.newId(), number: i + 1, ...day, room: roomOf(i + 1) }));
  await tx.query(
    `INSERT INTO course_day (id, course_id, number, date, starts_at, ends_at, venue_id, room)
     SELECT d.id, $1, d.number, d.date, d."startsAt", d."endsAt", $2, d.room
     FROM jsonb_to_recordset($3::jsonb) AS d(id uuid, number int, date date, "startsAt" time, "endsAt" time, room text)`,
    [courseId, plan.venueId ?? null, JSON.stringify(days)],
  );
}

interface Taken {
  readonly clashes: readonly Clash[];
  readonly reason: string | undefined;
}

async function bookRooms(tx: Tx, courseId: string, rooms: readonly RoomOfDay[], { clashes, reason }: Taken): Promise<void> {
  const booked = rooms.map((room) => ({
    ...room,
    reason: clashes.some((clash) => clash.number === room.number && clash.room === room.room) ? reason : undefined,
  }));
  await tx.query(
    `INSERT INTO course_room (course_day_id, venue_id, room, venue_room_id, period, override_reason)
     SELECT d.id, d.venue_id, r.room, r."roomId", d.period, r.reason
     FROM course_day d JOIN jsonb_to_recordset($2::jsonb) AS r(number int, room text, "roomId" uuid, reason text) ON r.number = d.number
     WHERE d.course_id = $1`,
    [courseId, JSON.stringify(booked)],
  );
}

async function bookTrainers(tx: Tx, courseId: string, trainerIds: readonly string[], { clashes, reason }: Taken): Promise<void> {
  const taken = clashes.filter(({ personId }) => personId !== null).map(({ number, personId }) => ({ number, personId }));
  await tx.query(
    `INSERT INTO course_trainer (course_day_id, person_id, period, override_reason)
     SELECT d.id, trainer.id, d.period, CASE WHEN (d.number, trainer.id) IN (
       SELECT t.number, t."personId" FROM jsonb_to_recordset($3::jsonb) AS t(number int, "personId" uuid)) THEN $4::text END
     FROM course_day d, (SELECT DISTINCT id FROM unnest($2::uuid[]) AS t(id)) AS trainer WHERE d.course_id = $1`,
    [courseId, trainerIds, JSON.stringify(taken), reason ?? null],
  );
}
