import { Refusal } from '../../platform/refusal.ts';
import { one, type Tx } from '../../platform/transaction.ts';

export interface PlacePoint {
  readonly code: string;
  readonly name: string;
  readonly municipalityCode: string | null;
  readonly lat: number;
  readonly lon: number;
}

/**
 * Where `near` is: four digits are a postal code, else a municipality; `p` or `k` in front forces which. Undefined when
 * no such place exists.
 */
export function placeNamed(tx: Tx, near: string): Promise<PlacePoint | undefined> {
  const kind = near.length === 5 ? near.slice(0, 1) : '';
  return one<PlacePoint>(
    tx,
    `SELECT code, name, municipality_code AS "municipalityCode", lat, lon FROM (
       SELECT 1 AS rank, code, place AS name, municipality_code, lat, lon FROM postal_code WHERE code = $1 AND $2 <> 'k'
       UNION ALL
       SELECT 2, code, name, code, lat, lon FROM municipality WHERE code = $1 AND $2 <> 'p'
     ) AS candidate ORDER BY rank LIMIT 1`,
    [near.slice(-4), kind],
  );
}

/** The same, refusing what does not exist: a search near nowhere has no true answer. */
export async function placeOf(tx: Tx, near: string): Promise<PlacePoint> {
  const place = await placeNamed(tx, near);
  if (place === undefined) throw new Refusal('request.invalid', {}, [{ path: 'near', code: 'unknown-place' }]);
  return place;
}

/** Where a postal code is; refused as the field `postalCode` when nobody has it. */
export async function postalPlace(tx: Tx, postalCode: string): Promise<PlacePoint> {
  const place = await placeNamed(tx, `p${postalCode}`);
  if (place === undefined) throw new Refusal('request.invalid', {}, [{ path: 'postalCode', code: 'unknown-place' }]);
  return place;
}
