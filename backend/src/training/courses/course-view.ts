import { COMING, GO_DAYS_BEFORE, VENUE_NOTES } from '@igang/domain';
import { sqlFields, sqlSet } from '../../platform/sql-set.ts';

/** Pieces of SELECT that several reads of courses share; the aliases are c course, t course_type, v venue, pc postal_code. */

/** `CourseDayView[]` of the course called `c`. */
export const DAYS = `(SELECT coalesce(json_agg(json_build_object('id', d.id, 'number', d.number, 'date', d.date,
    'startsAt', to_char(d.starts_at, 'HH24:MI'), 'endsAt', to_char(d.ends_at, 'HH24:MI')) ORDER BY d.number), '[]')
  FROM course_day d WHERE d.course_id = c.id)`;

/** What the page shows of where it is; null for a course that is online only. */
export const VENUE = `CASE WHEN v.id IS NOT NULL THEN json_build_object('name', v.name, 'address', v.address, 'postalCode', v.postal_code, 'place', pc.place,
  ${sqlFields('v', VENUE_NOTES)}, 'lat', v.lat, 'lon', v.lon) END`;

/** Places a newcomer can get: none while somebody waits, since a freed place is theirs. */
export const FREE = `CASE WHEN c.waiting > 0 THEN 0 ELSE c.capacity - c.places_taken END`;

/** So many hours a place that was given back is held for the first on the list. */
export const OFFER_HOURS = 't.offer_hours';

/** `goDay` of the domain. */
export const GO_DAY = `coalesce(c.confirm_by, least(c.enrolment_deadline + 1, c.first_day - ${GO_DAYS_BEFORE}))`;

/** `isUndecided` of the domain. */
export const IS_UNDECIDED = `(c.state IN ${sqlSet(COMING)} AND c.confirmed_at IS NULL AND c.places_taken < c.minimum_places)`;

/**
 * What those who sign up are told of it: how many are needed, and by when it is to be decided; null when it is certain. Of a course that
 * is held for one it is not said: whoever signs up decides it herself.
 */
export const UNDECIDED = `CASE WHEN ${IS_UNDECIDED} AND c.minimum_places > 1 THEN json_build_object('minimum', c.minimum_places, 'by', ${GO_DAY}) END`;

export const COURSE_JOINS = `JOIN course_type t ON t.id = c.course_type_id
  LEFT JOIN venue v ON v.id = c.venue_id
  LEFT JOIN postal_code pc ON pc.code = v.postal_code`;

/**
 * A course as it is told to an office (a parameter) that it stands in the way of, with `OTHER_JOINS`; null when it is a
 * draft of another office.
 */
export const OTHER_COURSE = (office: string): string => `CASE WHEN c.office_id = ${office}::uuid OR c.state <> 'draft' THEN
  jsonb_build_object('id', c.id, 'type', t.names, 'place', coalesce(pc.place, ''), 'officeName', o.name, 'own', c.office_id = ${office}::uuid) END`;
export const OTHER_JOINS = `${COURSE_JOINS} JOIN office o ON o.id = c.office_id`;
