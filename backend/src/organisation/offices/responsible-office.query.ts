import { type LocalDate, localDate } from '@igang/domain';
import { one, type Tx } from '../../platform/transaction.ts';

/** The office whose area a municipality lies in on a day (today unless told), or the national one where no district has it. */
export async function responsibleOffice(
  tx: Tx,
  municipalityCode: string | null,
  on: LocalDate = localDate(tx.now),
): Promise<string | undefined> {
  const row = await one<{ id: string }>(
    tx,
    `SELECT o.id FROM office o
     LEFT JOIN office_county oc ON oc.office_id = o.id AND oc.valid @> $2::date
       AND oc.county_code = (SELECT county_code FROM municipality WHERE code = $1)
     WHERE (oc.id IS NOT NULL OR o.kind = 'national') AND (o.closed_on IS NULL OR o.closed_on > $2)
     ORDER BY oc.id IS NULL, o.opened_on LIMIT 1`,
    [municipalityCode, on],
  );
  return row?.id;
}
