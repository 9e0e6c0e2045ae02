import type { Invariant } from './invariant.ts';

const BOOKED =
  'a.released_at IS NULL AND b.released_at IS NULL AND a.override_reason IS NULL AND b.override_reason IS NULL AND a.period && b.period';

/** Nobody and no room is in two places at once (product.md section 4, rule 5). */
export const BOOKINGS: readonly Invariant[] = [
  {
    name: 'trainer.double-booked',
    rule: 'no trainer is booked twice at the same time',
    sql: `SELECT a.course_day_id AS id FROM course_trainer a JOIN course_trainer b
          ON a.person_id = b.person_id AND a.course_day_id < b.course_day_id AND ${BOOKED}`,
  },
  {
    name: 'room.double-booked',
    rule: 'no room is booked twice at the same time',
    sql: `SELECT a.course_day_id AS id FROM course_room a JOIN course_room b
          ON a.venue_id = b.venue_id AND a.room = b.room AND a.course_day_id < b.course_day_id AND ${BOOKED}`,
  },
  {
    name: 'starter.double-booked',
    rule: 'no starter is with two groups at the same time',
    sql: `SELECT a.session_id AS id FROM session_starter a JOIN session_starter b
          ON a.person_id = b.person_id AND a.session_id < b.session_id AND ${BOOKED}`,
  },
  {
    name: 'booking.at-another-time',
    rule: 'a booking is at the time of the day or meeting it is for',
    sql: `SELECT d.id FROM course_trainer t JOIN course_day d ON d.id = t.course_day_id WHERE t.released_at IS NULL AND t.period <> d.period
          UNION ALL
          SELECT d.id FROM course_room r JOIN course_day d ON d.id = r.course_day_id
          WHERE r.released_at IS NULL AND (r.period <> d.period OR r.venue_id IS DISTINCT FROM d.venue_id)
          UNION ALL
          SELECT s.id FROM session_starter x JOIN group_session s ON s.id = x.session_id WHERE x.released_at IS NULL AND x.period <> s.period`,
  },
  {
    name: 'booking.of-something-called-off',
    rule: 'what is cancelled gives its room, its trainers and its starters back',
    sql: `SELECT d.id FROM course_day d JOIN course c ON c.id = d.course_id LEFT JOIN course_trainer t ON t.course_day_id = d.id AND t.released_at IS NULL
          WHERE c.state = 'cancelled' AND (d.released_at IS NULL OR t.person_id IS NOT NULL)
          UNION
          SELECT d.id FROM course_day d JOIN course c ON c.id = d.course_id JOIN course_room r ON r.course_day_id = d.id
          WHERE c.state = 'cancelled' AND r.released_at IS NULL
          UNION
          SELECT s.id FROM group_session s JOIN session_starter x ON x.session_id = s.id AND x.released_at IS NULL WHERE s.state = 'cancelled'`,
  },
  {
    name: 'starter.not-booked',
    rule: 'a planned meeting is in the calendar of every starter the group has, unless she has said that she is away',
    sql: `SELECT s.id FROM group_session s JOIN assignment_starter x ON x.assignment_id = s.assignment_id AND x.ended_at IS NULL
          WHERE s.state = 'planned'
            AND NOT EXISTS (SELECT FROM session_starter b WHERE b.session_id = s.id AND b.person_id = x.person_id AND (b.released_at IS NULL OR b.away_at IS NOT NULL))`,
  },
  {
    name: 'room.not-booked',
    rule: 'a course day at a venue has a room there, if only the place as such',
    sql: `SELECT d.id FROM course_day d
          WHERE d.venue_id IS NOT NULL AND NOT EXISTS (SELECT FROM course_room r WHERE r.course_day_id = d.id AND r.venue_id = d.venue_id)`,
  },
  {
    name: 'room.of-another-venue',
    rule: 'a room of the register is booked at its own venue, under its own name',
    sql: `SELECT b.course_day_id AS id FROM course_room b JOIN venue_room r ON r.id = b.venue_room_id WHERE r.venue_id <> b.venue_id OR r.name <> b.room`,
  },
  {
    name: 'course.at-closed-venue',
    rule: 'no course is planned at a venue from the day it closed',
    sql: `SELECT d.id FROM course_day d JOIN venue v ON v.id = d.venue_id
          WHERE d.released_at IS NULL AND d.date >= v.closed_on AND (d.date + d.ends_at) AT TIME ZONE d.time_zone > $1`,
  },
  {
    name: 'override.without-trail',
    rule: 'what is booked although it was taken has a reason, and the audit trail has it too',
    sql: `SELECT d.id FROM course_day d JOIN (
            SELECT course_day_id, override_reason FROM course_room UNION ALL SELECT course_day_id, override_reason FROM course_trainer) AS b
          ON b.course_day_id = d.id WHERE b.override_reason IS NOT NULL AND NOT EXISTS (
            SELECT FROM audit_event e WHERE e.subject_type = 'course' AND e.subject_id = d.course_id AND e.action = 'course.override' AND e.reason = b.override_reason)`,
  },
  {
    name: 'course-type.version-missing',
    rule: 'what a course type says is kept, version by version',
    sql: `SELECT t.id FROM course_type t WHERE (SELECT count(*) FROM course_type_version v WHERE v.course_type_id = t.id AND v.version <= t.version) <> t.version`,
  },
];
