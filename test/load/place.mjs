/** Courses and applied enrolments written straight to the database, so that a benchmark measures the decision alone. */
import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { signLink } from '../../backend/dist/platform/links.js';
import { ENROLMENT_CONFIRM } from '../../backend/dist/training/enrolments/enrolment-links.js';

const FAR = new Date('2090-01-01');

/**
 * @param {string} url
 * @param {number} count
 * @returns {Promise<string[]>} ids of open courses that never fill
 */
export async function openCourses(url, count) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query(
    `WITH office AS (SELECT office_id AS id FROM office_county WHERE county_code = '11' AND upper_inf(valid)),
          type AS (SELECT id FROM course_type WHERE code = 'igangsetterkurs'),
          place AS (INSERT INTO venue (id, office_id, name, address, postal_code, lat, lon)
                    SELECT gen_random_uuid(), office.id, 'Benk', 'Storgata 1', code, lat, lon FROM office, postal_code WHERE code = '4365' RETURNING id),
          made AS (INSERT INTO course (id, office_id, course_type_id, venue_id, state, capacity, minimum_places, enrolment_deadline, first_day, starts_at, ends_at, created_at)
                   SELECT gen_random_uuid(), office.id, type.id, place.id, 'open', 10000, 1, '2089-01-01', '2089-02-01', '2089-02-01 09:00Z', '2089-02-02 15:00Z', now()
                   FROM office, type, place, generate_series(1, $1) RETURNING id)
     SELECT id FROM made`,
    [count],
  );
  await client.end();
  return rows.map(({ id }) => id);
}

/**
 * Confirmation links of people who applied, one course after the other.
 * @param {string} url
 * @param {string} secret
 * @param {readonly string[]} courses
 * @param {number} count
 */
export async function appliedLinks(url, secret, courses, count) {
  const ids = Array.from({ length: count }, () => randomUUID());
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(
    `INSERT INTO enrolment (id, course_id, name, email, language, state, source, applied_at, state_changed_at)
     SELECT e.id, e.course_id, 'Anne Benk', e.id || '@example.no', 'nb', 'applied', 'public', now(), now()
     FROM unnest($1::uuid[], $2::uuid[]) AS e(id, course_id)`,
    [ids, ids.map((_, n) => courses[n % courses.length])],
  );
  // What autovacuum does a minute later in life: without it the planner believes the tables are empty.
  await client.query('ANALYZE');
  await client.end();
  return ids.map((id) => `/api/enrolment-links/${signLink(secret, ENROLMENT_CONFIRM, id, FAR)}/confirmation`);
}
