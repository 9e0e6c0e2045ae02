import { BEFORE_HELD, HAD_PLACE, NOT_MISSED, NOT_OVER } from '@igang/domain';
import { GO_DAY, IS_UNDECIDED } from '../../training/courses/index.ts';
import { setting } from '../../organisation/offices/index.ts';
import { sqlSet } from '../../platform/sql-set.ts';

/** The courses' part of what is stuck; same parameters and columns as `stuck.sql.ts`. */
const COURSES = `course c LEFT JOIN venue v ON v.id = c.venue_id LEFT JOIN postal_code pc ON pc.code = v.postal_code
  JOIN course_type ct ON ct.id = c.course_type_id`;
const OURS = '($1::uuid[] IS NULL OR c.office_id = ANY ($1))';
const SUBJECT = `c.id, ct.names ->> 'nb', coalesce(pc.place, '')`;
const NIGHT = (day: string) => `((${day})::timestamp AT TIME ZONE 'Europe/Oslo')`;

const TOO_FEW = `
  SELECT 'course-too-few:' || c.id, 'course-too-few', ${SUBJECT},
    ${NIGHT(GO_DAY)}, c.first_day,
    jsonb_build_object('taken', c.places_taken, 'minimum', c.minimum_places, 'days', c.first_day - $3::date), c.office_id
  FROM ${COURSES}
  WHERE ${OURS} AND ${IS_UNDECIDED} AND c.starts_at > $2 AND ${GO_DAY} <= $3::date`;

const DRAFT_DAYS = setting('course-draft-soon', 'c.office_id');
const DRAFT_SOON = `
  SELECT 'course-draft-soon:' || c.id, 'course-draft-soon', ${SUBJECT}, greatest(c.created_at, ${NIGHT(`c.first_day - ${DRAFT_DAYS}`)}), c.first_day,
    jsonb_build_object('days', c.first_day - $3::date), c.office_id
  FROM ${COURSES}
  WHERE ${OURS} AND c.state = 'draft' AND c.first_day - ${DRAFT_DAYS} <= $3::date`;

/** Sign-ups that wait for the office's yes; `first` has waited longest. Any coordinator of the office may answer for another. */
const REVIEW = `
  SELECT 'review-waiting:' || c.id, 'review-waiting', ${SUBJECT}, r.since, c.first_day, jsonb_build_object('number', r.number, 'first', r.first), c.office_id
  FROM ${COURSES}
  CROSS JOIN LATERAL (SELECT count(*) AS number, min(e.state_changed_at) AS since,
      (array_agg(e.id ORDER BY e.state_changed_at, e.arrival, e.id))[1] AS first FROM enrolment e
    WHERE e.course_id = c.id AND e.state = 'in-review') r
  WHERE ${OURS} AND c.state IN ${sqlSet(BEFORE_HELD)} AND c.ends_at > $2 AND r.number > 0`;

/** How many marks are missing on the days that are over, and since when. */
const UNMARKED = `LATERAL (
  SELECT count(*) AS number, min(upper(d.period)) AS since FROM course_day d JOIN enrolment e ON e.course_id = d.course_id
  WHERE d.course_id = c.id AND upper(d.period) <= $2 AND e.state IN ${sqlSet(HAD_PLACE)}
    AND NOT EXISTS (SELECT FROM attendance t WHERE t.enrolment_id = e.id AND t.course_day_id = d.id)) u`;
const RUN = `c.state IN ${sqlSet(NOT_OVER)} AND c.starts_at <= $2`;

const ATTENDANCE = `
  SELECT 'attendance-missing:' || c.id, 'attendance-missing', ${SUBJECT}, u.since, c.first_day,
    jsonb_build_object('number', u.number), c.office_id
  FROM ${COURSES} CROSS JOIN ${UNMARKED}
  WHERE ${OURS} AND ${RUN} AND u.number > 0`;

const RESULTS = `
  SELECT 'results-missing:' || c.id, 'results-missing', ${SUBJECT}, c.ends_at, c.first_day, jsonb_build_object('number', r.number), c.office_id
  FROM ${COURSES} CROSS JOIN ${UNMARKED}
  CROSS JOIN LATERAL (SELECT count(*) AS number FROM enrolment e WHERE e.course_id = c.id AND e.state IN ${sqlSet(NOT_MISSED)} AND e.result IS NULL) r
  WHERE ${OURS} AND ${RUN} AND ct.qualifies AND c.ends_at <= $2 AND u.number = 0 AND r.number > 0`;

export const STUCK_COURSES = [TOO_FEW, DRAFT_SOON, REVIEW, ATTENDANCE, RESULTS];
