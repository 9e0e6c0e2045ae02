import type { PlanClash } from '@igang/contracts';
import type { PlannedDay } from '@igang/domain';
import type { Tx } from '../../../platform/transaction.ts';
import type { RoomOfDay } from './course-rooms.ts';
import { OTHER_COURSE, OTHER_JOINS } from '../course-view.ts';

export interface Booking {
  readonly officeId: string;
  /** The course that is changed; its own bookings do not stand in its way. */
  readonly courseId?: string | undefined;
  readonly venueId?: string | undefined;
  readonly days: readonly PlannedDay[];
  readonly rooms: readonly RoomOfDay[];
  readonly trainerIds: readonly string[];
}
/** A clash with what is needed to book all the same. */
export interface Clash extends PlanClash {
  readonly number: number;
  readonly personId: string | null;
  readonly room: string | null;
}

/**
 * What of a plan is taken, those booked with a recorded reason included: the constraints no longer see these. A day that
 * ends before it begins takes nothing.
 */
export function clashesOf(tx: Tx, booking: Booking): Promise<Clash[]> {
  const { officeId, courseId, venueId, days, rooms, trainerIds } = booking;
  const numbered = days.map(({ date, startsAt, endsAt }, i) => ({ number: i + 1, date, startsAt, endsAt }));
  return tx.query<Clash>(CLASHES, [
    JSON.stringify(numbered),
    trainerIds,
    JSON.stringify(rooms),
    venueId ?? null,
    courseId ?? null,
    officeId,
  ]);
}

const CLASHES = `
  WITH day AS (
    SELECT d.*, CASE WHEN wall.lo < wall.hi THEN tstzrange(wall.lo, wall.hi) END AS period
    FROM jsonb_to_recordset($1::jsonb) AS d(number int, date date, "startsAt" time, "endsAt" time),
      LATERAL (SELECT (d.date + d."startsAt") AT TIME ZONE 'Europe/Oslo' AS lo, (d.date + d."endsAt") AT TIME ZONE 'Europe/Oslo' AS hi) AS wall
  ), clash AS (
    SELECT 'trainer' AS kind, day.number, b.person_id AS "personId", NULL AS room, p.name, b.course_day_id
    FROM day JOIN course_trainer b ON b.person_id = ANY ($2::uuid[]) AND b.period && day.period AND b.released_at IS NULL
    JOIN person p ON p.id = b.person_id
    UNION ALL
    SELECT 'room', day.number, NULL, b.room, coalesce(nullif(b.room, ''), v.name), b.course_day_id
    FROM day JOIN jsonb_to_recordset($3::jsonb) AS wanted(number int, room text) ON wanted.number = day.number
    JOIN course_room b ON b.venue_id = $4 AND b.room = wanted.room AND b.period && day.period AND b.released_at IS NULL
    JOIN venue v ON v.id = b.venue_id
  )
  SELECT clash.kind, clash.number, clash."personId", clash.room, clash.name, d.date, to_char(d.starts_at, 'HH24:MI') AS "startsAt",
    to_char(d.ends_at, 'HH24:MI') AS "endsAt", ${OTHER_COURSE('$6')} AS course
  FROM clash JOIN course_day d ON d.id = clash.course_day_id JOIN course c ON c.id = d.course_id ${OTHER_JOINS}
  WHERE d.course_id IS DISTINCT FROM $5::uuid ORDER BY clash.number, clash.kind, clash.name, d.date, d.starts_at`;
