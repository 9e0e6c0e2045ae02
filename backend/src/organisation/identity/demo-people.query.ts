import type { DemoPeople, DemoPerson } from '@igang/contracts';
import type { Tx } from '../../platform/transaction.ts';

/** Rogaland: the demo's journey goes on around Nærbø. */
const HOME_COUNTY = '11';

interface Row extends DemoPerson {
  readonly place: number;
}

/**
 * A handful of people to try Igang as, chosen by what they are: the coordinator and the course leader at home, a starter
 * there with a request to answer and a group under way, the national office, the auditor. The same data, the same people.
 */
export async function demoPeople(tx: Tx): Promise<DemoPeople> {
  const rows = await tx.query<Row>(
    `WITH home AS (SELECT office_id FROM office_county WHERE county_code = $1 AND valid @> $2::date),
     granted(key, role, place) AS (VALUES ('koordinator', 'coordinator', 1), ('nasjonal', 'national', 3), ('kursleder', 'trainer', 4), ('revisor', 'auditor', 5), ('kontaktpunkt', 'contact-point', 6)),
     candidate AS (
       SELECT g.key, g.role, g.place, r.person_id, r.office_id, (r.office_id IN (SELECT office_id FROM home))::int AS score
       FROM granted g JOIN role_grant r ON r.role = g.role AND r.ended_at IS NULL
       UNION ALL
       SELECT 'igangsetter', 'starter', 2, s.person_id, s.office_id,
         4 * (s.office_id IN (SELECT office_id FROM home))::int
         + EXISTS (SELECT FROM assignment_request q WHERE q.person_id = s.person_id AND q.state = 'open' AND q.expires_at > $3)::int
         + 2 * EXISTS (SELECT FROM assignment_starter a WHERE a.person_id = s.person_id AND a.ended_at IS NULL)::int
       FROM starter s WHERE s.state = 'qualified')
     SELECT DISTINCT ON (c.place) c.place, p.id, p.name, c.key, c.role, o.name AS office
     FROM candidate c JOIN person p ON p.id = c.person_id JOIN office o ON o.id = c.office_id
     ORDER BY c.place, c.score DESC, p.id`,
    [HOME_COUNTY, tx.now, tx.now],
  );
  return { items: rows.map(({ id, name, key, role, office }) => ({ id, name, key, role, office })) };
}
