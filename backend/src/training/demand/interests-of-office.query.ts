import type { LocalDate } from '@igang/domain';
import { one, type Tx } from '../../platform/transaction.ts';

/** How many wait to be told of a course in the counties that the office has on that day: they are helped by whoever has the county. */
export async function interestsOf(tx: Tx, officeId: string, on: LocalDate): Promise<number> {
  return (await one<{ number: number }>(tx, COUNT, [officeId, on, tx.now]))?.number ?? 0;
}

const COUNT = `
  SELECT count(DISTINCT i.email)::int AS number FROM interest i JOIN municipality m ON m.code = i.municipality_code
  JOIN office_county oc ON oc.county_code = m.county_code AND oc.office_id = $1 AND oc.valid @> $2::date
  WHERE i.confirmed_at IS NOT NULL AND i.expires_at > $3`;
