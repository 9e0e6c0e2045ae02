import { type ImportKind, IN_LINE, TRAINED } from '@igang/domain';
import type { Tx } from '../../platform/transaction.ts';
import { sqlSet } from '../../platform/sql-set.ts';
import type { ImportStanding } from './import.ts';

/**
 * Says of every row that has not been judged what it would do, without writing anything but that. Whoever is written decides again
 * under the locks of the day: what is said here is what would happen now. `some`: there are only these few.
 */
export async function judgeRows(tx: Tx, standing: ImportStanding, some?: readonly number[]): Promise<void> {
  // What was just read has no statistics yet, and the planner would walk the table once for each of the rows.
  if (some === undefined) await tx.query('ANALYZE import_row');
  await tx.query(DOUBLED, [standing.id]);
  await tx.query(standing.kind === 'courses' ? UNKNOWN_PLACE : WITHOUT_UNKNOWN_PLACE, [standing.id]);
  for (const sql of JUDGE[standing.kind]) await tx.query(sql, [standing.id]);
  await tx.query(
    `UPDATE import_row SET outcome = CASE WHEN problems = '[]' THEN 'new' ELSE 'refused' END WHERE batch_id = $1 AND outcome IS NULL`,
    [standing.id],
  );
}

const problem = (code: string, field = 'null', values = `'{}'::jsonb`) =>
  `jsonb_build_array(jsonb_build_object('field', ${field}, 'code', '${code}', 'values', ${values}))`;

const DOUBLED = `
  UPDATE import_row r SET outcome = 'skipped', problems = ${problem('doubled', 'null', `jsonb_build_object('row', first.number)`)}
  FROM (SELECT key, min(number) AS number FROM import_row WHERE batch_id = $1 AND key IS NOT NULL GROUP BY key) first
  WHERE r.batch_id = $1 AND r.key = first.key AND r.number > first.number`;

const UNKNOWN_PLACE = `
  UPDATE import_row r SET problems = r.problems || ${problem('unknown-place', `'postalCode'`)}
  WHERE r.batch_id = $1 AND r.outcome IS NULL AND r.parsed ? 'postalCode'
    AND NOT EXISTS (SELECT FROM postal_code pc WHERE pc.code = r.parsed ->> 'postalCode')`;

/** A person's postal code can be done without. */
const WITHOUT_UNKNOWN_PLACE = `
  UPDATE import_row r SET notes = r.notes || ${problem('unknown-place', `'postalCode'`)}, parsed = r.parsed - 'postalCode'
  WHERE r.batch_id = $1 AND r.outcome IS NULL AND r.parsed ? 'postalCode'
    AND NOT EXISTS (SELECT FROM postal_code pc WHERE pc.code = r.parsed ->> 'postalCode')`;

const SOUND = `r.batch_id = $1 AND r.outcome IS NULL AND r.problems = '[]'`;
const FILLS = `(p.phone IS NULL AND r.parsed ? 'phone') OR (p.postal_code IS NULL AND r.parsed ? 'postalCode')`;

/** Somebody of this office. Whether an address is known anywhere else is nobody's to ask: she is new here, and met again when written. */
const OF_OFFICE = (
  person: string,
): string => `(EXISTS (SELECT FROM starter s WHERE s.person_id = ${person}.id AND s.office_id = b.office_id)
      OR EXISTS (SELECT FROM enrolment e JOIN course c ON c.id = e.course_id WHERE e.person_id = ${person}.id AND c.office_id = b.office_id))`;

const KNOWN = `
  UPDATE import_row r SET outcome = CASE WHEN ${FILLS} THEN 'changed' ELSE 'matched' END
  FROM import_batch b, person p WHERE b.id = $1 AND ${SOUND} AND p.email = r.key::citext AND ${OF_OFFICE('p')}`;

const BARE_NAME = (name: string): string => `lower(regexp_replace(${name}, '[^[:alnum:]]+', ' ', 'g'))`;

/**
 * The same name, the same telephone number, or both, and another address. Only among people the office knows already; both before the
 * number alone, and that before the name alone, which many share.
 */
const ALIKE = `
  UPDATE import_row r SET suggested_id = best.id, alike = best.alike
  FROM (
    WITH ours AS MATERIALIZED (
      SELECT p.id, ${BARE_NAME('p.name')} AS name, right(p.phone, 8) AS phone FROM person p, import_batch b WHERE b.id = $1 AND ${OF_OFFICE('p')}
    ), theirs AS MATERIALIZED (
      SELECT r.number, ${BARE_NAME("r.parsed ->> 'name'")} AS name, right(r.parsed ->> 'phone', 8) AS phone FROM import_row r WHERE ${SOUND}
    ), met AS (
      SELECT t.number, o.id, o.name = t.name AS name, coalesce(o.phone = t.phone, false) AS phone FROM theirs t JOIN ours o ON o.name = t.name
      UNION
      SELECT t.number, o.id, o.name = t.name, true FROM theirs t JOIN ours o ON o.phone = t.phone
    )
    SELECT DISTINCT ON (number) number, id, CASE WHEN name AND phone THEN 'both' WHEN phone THEN 'phone' ELSE 'name' END AS alike
    FROM met ORDER BY number, (name AND phone) DESC, phone DESC, id
  ) best
  WHERE r.batch_id = $1 AND r.number = best.number`;

const ENROLLED = `
  UPDATE import_row r SET outcome = 'skipped', problems = ${problem('enrolment.already')}
  FROM import_batch b, enrolment e
  WHERE b.id = $1 AND ${SOUND} AND e.course_id = b.course_id AND e.email = r.key::citext
    AND e.state IN ${sqlSet(IN_LINE)}`;

/** A starter we have is renewed by a later date and otherwise left as she is. */
const STARTER_KNOWN = `
  UPDATE import_row r SET outcome = renewed.outcome, problems = CASE renewed.outcome WHEN 'skipped' THEN ${problem('starter-known')} ELSE '[]' END
  FROM (SELECT x.number, CASE WHEN s.state IN ${sqlSet(TRAINED)}
          AND (x.parsed ->> 'qualifiedUntil')::date > coalesce(s.qualified_until, '-infinity') AND (x.parsed ->> 'qualifiedUntil')::date > b.created_at
          THEN 'changed' ELSE 'skipped' END AS outcome
        FROM import_row x JOIN import_batch b ON b.id = x.batch_id JOIN person p ON p.email = x.key::citext JOIN starter s ON s.person_id = p.id
          AND s.office_id = b.office_id WHERE x.batch_id = $1) renewed
  WHERE ${SOUND} AND r.number = renewed.number`;

const DATES_IN_ORDER = `
  UPDATE import_row r SET problems = ${problem('dates-not-in-order', `'qualifiedUntil'`)}
  WHERE ${SOUND} AND (r.parsed ->> 'qualifiedUntil')::date <= (r.parsed ->> 'qualifiedOn')::date`;

const TYPE_MATCHES = `(lower(t.code) = lower(r.parsed ->> 'courseType') OR lower(r.parsed ->> 'courseType') IN (SELECT lower(value) FROM jsonb_each_text(t.names)))`;
const NO_SUCH_TYPE = `
  UPDATE import_row r SET problems = ${problem('choice', `'courseType'`)}
  WHERE ${SOUND} AND NOT EXISTS (SELECT FROM course_type t WHERE ${TYPE_MATCHES})`;
const NOT_OVER = `
  UPDATE import_row r SET problems = ${problem('course-not-over', `'firstDay'`)} FROM import_batch b
  WHERE b.id = $1 AND ${SOUND} AND coalesce(r.parsed ->> 'lastDay', r.parsed ->> 'firstDay')::date >= b.created_at::date`;
const COURSE_DAYS = `
  UPDATE import_row r SET problems = ${problem('dates-not-in-order', `'lastDay'`)}
  WHERE ${SOUND} AND ((r.parsed ->> 'lastDay')::date < (r.parsed ->> 'firstDay')::date
    OR (r.parsed ->> 'lastDay')::date - (r.parsed ->> 'firstDay')::date > 19 OR r.parsed ->> 'endsAt' <= r.parsed ->> 'startsAt')`;
const COURSE_KNOWN = `
  UPDATE import_row r SET outcome = 'skipped', problems = ${problem('course-known')}
  FROM import_batch b, course_type t, course c, venue v
  WHERE b.id = $1 AND ${SOUND} AND ${TYPE_MATCHES} AND c.office_id = b.office_id AND c.course_type_id = t.id AND c.venue_id = v.id
    AND c.first_day = (r.parsed ->> 'firstDay')::date AND lower(v.name) = lower(r.parsed ->> 'venue')`;

const JUDGE: Readonly<Record<ImportKind, readonly string[]>> = {
  participants: [ENROLLED, KNOWN, ALIKE],
  starters: [DATES_IN_ORDER, STARTER_KNOWN, KNOWN, ALIKE],
  courses: [NO_SUCH_TYPE, COURSE_DAYS, NOT_OVER, COURSE_KNOWN],
};
