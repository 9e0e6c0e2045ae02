import type { Created, NewVenue } from '@igang/contracts';
import { recordOf, VENUE_NOTES } from '@igang/domain';
import { postalPlace } from '../../organisation/geography/index.ts';
import { record } from '../../platform/audit-trail.ts';
import { demandAccess } from '../../platform/refusal.ts';
import type { Tx } from '../../platform/transaction.ts';
import { Venue } from './venue.entities.ts';
import { writeRooms } from './venue.ts';

/** A place where courses are held. Its position is that of its postal code. */
export async function addVenue(tx: Tx, { rooms = [], ...venue }: NewVenue): Promise<Created> {
  demandAccess(tx.actor, 'course.plan', { officeId: venue.officeId });
  const { lat, lon } = await postalPlace(tx, venue.postalCode);
  const id = tx.newId();
  await tx.manager.insert(Venue, { ...venue, ...optional(venue), id, lat, lon });
  await writeRooms(tx, id, rooms);
  await record(tx, { action: 'venue.add', subject: ['venue', id], officeId: venue.officeId });
  return { id };
}

const OPTIONAL = [...VENUE_NOTES, 'keyHolderName', 'keyHolderPhone'] as const;
type Optional = (typeof OPTIONAL)[number];

/** What may be left out, as the row has it. */
export function optional(venue: Pick<NewVenue, Optional>): Pick<Venue, Optional> {
  return recordOf(OPTIONAL, (name) => venue[name] ?? null);
}
