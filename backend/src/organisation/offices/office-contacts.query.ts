import type { OfficeContact, OfficeContactList } from '@igang/contracts';
import { localDate } from '@igang/domain';
import type { Tx } from '../../platform/transaction.ts';

/** Every open office with the counties it has today: the national one first, then by name. */
export async function officeContacts(tx: Tx): Promise<OfficeContactList> {
  const items = await tx.query<OfficeContact>(
    `SELECT o.id, o.kind, o.name, o.seat, o.email::text AS email, o.phone,
       coalesce((SELECT json_agg(c.name ORDER BY c.name) FROM office_county oc JOIN county c ON c.code = oc.county_code
                 WHERE oc.office_id = o.id AND oc.valid @> $1::date), '[]') AS counties
     FROM office o WHERE o.opened_on <= $1 AND (o.closed_on IS NULL OR o.closed_on > $1)
     ORDER BY o.kind DESC, o.name, o.id`,
    [localDate(tx.now)],
  );
  return { items };
}
