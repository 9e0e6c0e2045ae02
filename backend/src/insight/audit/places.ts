import { BEFORE_HELD, COURSE_OVER, HAD_PLACE, NOT_ARRIVED, OFF_COURSE } from '@igang/domain';
import { HOLDS_PLACE, type Invariant, waiting } from './invariant.ts';
import { sqlSet } from '../../platform/sql-set.ts';

/** Places, waiting lists and offers (product.md section 4, rules 1–3). */
export const PLACES: readonly Invariant[] = [
  {
    name: 'course.overbooked',
    rule: 'a course never has more confirmed and offered places than its capacity',
    sql: `SELECT c.id FROM course c JOIN enrolment e ON e.course_id = c.id AND e.${HOLDS_PLACE} GROUP BY c.id HAVING count(*) > c.capacity`,
  },
  {
    name: 'course.counters-differ',
    rule: 'the counters of a course are what its enrolments say',
    sql: `SELECT c.id FROM course c LEFT JOIN (
            SELECT course_id, count(*) FILTER (WHERE ${HOLDS_PLACE}) AS taken, count(*) FILTER (WHERE state = 'waitlisted') AS waiting,
              max(arrival) AS last FROM enrolment GROUP BY course_id) e ON e.course_id = c.id
          WHERE c.places_taken <> coalesce(e.taken, 0) OR c.waiting <> coalesce(e.waiting, 0) OR c.last_arrival < coalesce(e.last, 0)`,
  },
  {
    name: 'course.list-jumped',
    rule: 'nobody has a place who came after somebody still waiting; where the office approves, that counts among those approved',
    sql: `SELECT w.id FROM enrolment w JOIN (
            SELECT course_id, priority, max(arrival) AS last FROM enrolment WHERE ${HOLDS_PLACE} GROUP BY course_id, priority) held
            ON held.course_id = w.course_id AND held.priority <= w.priority AND held.last > w.arrival
          WHERE w.state = 'waitlisted' AND (w.reviewed_at IS NULL OR EXISTS (
            SELECT FROM enrolment h WHERE h.course_id = w.course_id AND h.${HOLDS_PLACE} AND h.priority <= w.priority
              AND h.arrival > w.arrival AND h.reviewed_at > w.reviewed_at))`,
  },
  {
    name: 'course.free-place-not-offered',
    rule: 'before the start a free place is offered while somebody waits',
    sql: `SELECT id FROM course WHERE state IN ${sqlSet(BEFORE_HELD)} AND starts_at > $1 AND waiting > 0 AND places_taken < capacity`,
  },
  {
    name: 'offer.after-start',
    rule: 'no place is offered after the course has started',
    sql: `SELECT p.id FROM place_offer p JOIN enrolment e ON e.id = p.enrolment_id JOIN course c ON c.id = e.course_id WHERE p.offered_at >= c.starts_at`,
  },
  {
    name: 'offer.without-enrolment',
    rule: 'an enrolment is offered exactly while its offer is open',
    sql: `SELECT e.id FROM enrolment e LEFT JOIN place_offer p ON p.enrolment_id = e.id AND p.outcome IS NULL
          WHERE (e.state = 'offered') <> (p.id IS NOT NULL)`,
  },
  {
    name: 'enrolment.doubled',
    rule: 'one live enrolment per person and course',
    sql: `SELECT min(id::text) AS id FROM enrolment WHERE state NOT IN ${sqlSet(OFF_COURSE)}
          GROUP BY course_id, coalesce(email::text, lower(name) || ' ' || coalesce(phone, '')) HAVING count(*) > 1
          UNION SELECT min(id::text) FROM enrolment WHERE person_id IS NOT NULL AND state NOT IN ${sqlSet(NOT_ARRIVED)}
          GROUP BY course_id, person_id HAVING count(*) > 1`,
  },
  {
    name: 'enrolment.waits-for-nothing',
    rule: 'nobody holds an offered place in a course that is cancelled or over',
    sql: `SELECT e.id FROM enrolment e JOIN course c ON c.id = e.course_id WHERE e.state = 'offered' AND c.state IN ${sqlSet(COURSE_OVER)}`,
  },
  {
    name: 'course.days-disagree',
    rule: 'a course begins with its first day and ends with its last, and every public one has days',
    sql: `SELECT c.id FROM course c LEFT JOIN (
            SELECT course_id, min(date) AS first_day, min(lower(period)) AS starts_at, max(upper(period)) AS ends_at FROM course_day GROUP BY course_id) d
            ON d.course_id = c.id
          WHERE c.state <> 'draft' AND (c.first_day, c.starts_at, c.ends_at) IS DISTINCT FROM (d.first_day, d.starts_at, d.ends_at)`,
  },
  {
    name: 'certificate.without-pass',
    rule: 'a certificate that stands is for a course that was passed',
    sql: `SELECT k.id FROM certificate k JOIN enrolment e ON e.id = k.enrolment_id
          WHERE k.withdrawn_at IS NULL AND (e.result IS DISTINCT FROM 'passed' OR e.person_id IS DISTINCT FROM k.person_id)`,
  },
  {
    name: 'certificate.serial-wrong',
    rule: 'the number of a certificate is of its year and holds its check',
    sql: `SELECT id FROM certificate WHERE split_part(serial, '-', 2) <> to_char(issued_on, 'YYYY')
            OR right(serial, 1) <> certificate_check_character(translate(substr(left(serial, -1), 4), '-', ''))`,
  },
  {
    name: 'pass.without-reward',
    rule: 'who passed has her certificate, and her qualification when the course gives one and she can be written to',
    sql: `SELECT e.id FROM enrolment e JOIN course c ON c.id = e.course_id JOIN course_type t ON t.id = c.course_type_id
          WHERE e.result = 'passed' AND NOT ${waiting('enrolment.reward', 'enrolmentId', 'e.id')} AND (
            NOT EXISTS (SELECT FROM certificate k WHERE k.enrolment_id = e.id AND k.withdrawn_at IS NULL)
            OR (t.qualifies AND e.email IS NOT NULL AND NOT EXISTS (SELECT FROM qualification q WHERE q.enrolment_id = e.id)))`,
  },
  {
    name: 'qualification.without-pass',
    rule: 'a qualification that stands is from a qualifying course, or a refresher, that was passed',
    sql: `SELECT q.id FROM qualification q JOIN enrolment e ON e.id = q.enrolment_id JOIN course c ON c.id = e.course_id
            JOIN course_type t ON t.id = c.course_type_id
          WHERE q.withdrawn_at IS NULL AND (e.result IS DISTINCT FROM 'passed' OR (q.renewal_days IS NULL AND NOT t.qualifies))`,
  },
  {
    name: 'renewal.days-missing',
    rule: 'a renewal that stands rests on passed refreshers with as many days as it needed',
    sql: `SELECT q.id FROM qualification q LEFT JOIN renewal_share s ON s.qualification_id = q.id AND s.released_at IS NULL
            LEFT JOIN enrolment e ON e.id = s.enrolment_id AND e.result = 'passed' AND e.person_id = q.person_id
          WHERE q.withdrawn_at IS NULL AND q.renewal_days IS NOT NULL
          GROUP BY q.id HAVING coalesce(sum(s.days) FILTER (WHERE e.id IS NOT NULL), 0) < q.renewal_days`,
  },
  {
    name: 'result.history-differs',
    rule: 'the result of an enrolment is the newest of those it has had, and every one has its number',
    sql: `SELECT e.id FROM enrolment e LEFT JOIN (
            SELECT enrolment_id, count(*) AS given, max(number) AS last, (array_agg(result ORDER BY number DESC))[1] AS newest
            FROM enrolment_result GROUP BY enrolment_id) h ON h.enrolment_id = e.id
          WHERE e.result IS DISTINCT FROM h.newest OR h.given <> h.last`,
  },
  {
    name: 'attendance.without-place',
    rule: 'attendance is of people with a place, on days of their own course',
    sql: `SELECT e.id FROM attendance a JOIN enrolment e ON e.id = a.enrolment_id JOIN course_day d ON d.id = a.course_day_id
          WHERE d.course_id <> e.course_id OR e.state NOT IN ${sqlSet(HAD_PLACE)}`,
  },
];
