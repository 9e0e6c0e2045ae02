import type { CountyStanding } from '@igang/contracts';
import { localDate } from '@igang/domain';
import { demandAccess } from '../../platform/refusal.ts';
import type { Tx } from '../../platform/transaction.ts';

/** The counties of today, by name, and whose they are. */
export async function counties(tx: Tx): Promise<{ items: CountyStanding[] }> {
  demandAccess(tx.actor, 'office.manage', {});
  return { items: await tx.query<CountyStanding>(COUNTIES, [localDate(tx.now)]) };
}

const COUNTIES = `
  SELECT c.code, c.name,
    (SELECT json_build_object('id', o.id, 'name', o.name) FROM office_county oc JOIN office o ON o.id = oc.office_id
     WHERE oc.county_code = c.code AND oc.valid @> $1::date) AS office,
    (SELECT json_build_object('id', o.id, 'name', o.name, 'from', lower(oc.valid)) FROM office_county oc JOIN office o ON o.id = oc.office_id
     WHERE oc.county_code = c.code AND lower(oc.valid) > $1::date ORDER BY lower(oc.valid) LIMIT 1) AS next
  FROM county c WHERE (c.valid_from IS NULL OR c.valid_from <= $1::date) AND (c.valid_to IS NULL OR c.valid_to >= $1::date)
  ORDER BY c.name, c.code`;
