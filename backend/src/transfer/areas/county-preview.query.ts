import type { CountyMoveAhead } from '@igang/contracts';
import { COURSE_OVER, GROUP_OVER, type LocalDate, LOOKING } from '@igang/domain';
import { demandAccess } from '../../platform/refusal.ts';
import { sqlSet } from '../../platform/sql-set.ts';
import type { Tx } from '../../platform/transaction.ts';

/** What follows each county to another office, as it stands now, and what stays with the one that has it. Counts only. */
export async function countiesAhead(tx: Tx, codes: readonly string[], from: LocalDate): Promise<{ items: CountyMoveAhead[] }> {
  demandAccess(tx.actor, 'office.manage', {});
  return { items: await tx.query<CountyMoveAhead>(AHEAD, [codes, from]) };
}

/** The county of a course is that of its venue, of a starter that of her postal code. */
const AHEAD = `
  SELECT c.code, c.name, h.name AS office,
    (SELECT count(*)::int FROM contact_point cp JOIN municipality m ON m.code = cp.municipality_code
     WHERE m.county_code = c.code AND (cp.closed_on IS NULL OR cp.closed_on > $2::date)) AS "contactPoints",
    (SELECT count(*)::int FROM enquiry e LEFT JOIN contact_point cp ON cp.id = e.contact_point_id
     JOIN municipality m ON m.code = coalesce(cp.municipality_code, e.municipality_code)
     WHERE m.county_code = c.code AND e.office_id = h.id AND e.state IN ${sqlSet(LOOKING)}) AS enquiries,
    (SELECT count(*)::int FROM self_help_group g JOIN municipality m ON m.code = g.municipality_code
     WHERE m.county_code = c.code AND g.office_id = h.id AND g.state NOT IN ${sqlSet(GROUP_OVER)}) AS groups,
    (SELECT count(*)::int FROM course k JOIN venue v ON v.id = k.venue_id JOIN postal_code p ON p.code = v.postal_code
     JOIN municipality m ON m.code = p.municipality_code
     WHERE m.county_code = c.code AND k.office_id = h.id AND k.state NOT IN ${sqlSet(COURSE_OVER)}) AS courses,
    (SELECT count(*)::int FROM starter s JOIN person w ON w.id = s.person_id JOIN postal_code p ON p.code = w.postal_code
     JOIN municipality m ON m.code = p.municipality_code
     WHERE m.county_code = c.code AND s.office_id = h.id AND s.state <> 'retired') AS starters
  FROM county c
  LEFT JOIN LATERAL (
    SELECT o.id, o.name FROM office o LEFT JOIN office_county oc ON oc.office_id = o.id AND oc.county_code = c.code AND oc.valid @> $2::date
    WHERE oc.county_code IS NOT NULL OR o.kind = 'national' ORDER BY oc.county_code IS NULL LIMIT 1) h ON true
  WHERE c.code = ANY ($1::text[]) ORDER BY c.name, c.code`;
