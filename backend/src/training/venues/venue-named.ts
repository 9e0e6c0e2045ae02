import type { NewVenue } from '@igang/contracts';
import { postalPlace } from '../../organisation/geography/index.ts';
import { found } from '../../platform/refusal.ts';
import { one, type Tx } from '../../platform/transaction.ts';
import { Venue } from './venue.entities.ts';

type Named = Pick<NewVenue, 'name' | 'address' | 'postalCode'>;

/** The office's venue of that name and postal code, new when it has none. */
export async function venueNamed(tx: Tx, officeId: string, { name, address, postalCode }: Named): Promise<{ id: string; isNew: boolean }> {
  const known = await one<{ id: string }>(
    tx,
    'SELECT id FROM venue WHERE office_id = $1 AND lower(name) = lower($2) AND postal_code = $3 ORDER BY id LIMIT 1',
    [officeId, name, postalCode],
  );
  if (known !== undefined) return { ...known, isNew: false };
  await postalPlace(tx, postalCode);
  const row = await one<{ id: string }>(
    tx,
    `INSERT INTO venue (id, office_id, name, address, postal_code, lat, lon)
     SELECT $1, $2, $3, $4, code, lat, lon FROM postal_code WHERE code = $5 RETURNING id`,
    [tx.newId(), officeId, name, address, postalCode],
  );
  return { ...found(row), isNew: true };
}

/** It was written by mistake; refused by the database when a course is held there. */
export async function removeVenue(tx: Tx, id: string): Promise<void> {
  await tx.manager.delete(Venue, { id });
}
