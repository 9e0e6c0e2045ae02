import type { Created, NewVenue } from '@igang/contracts';
import { postalPlace } from '../geography/index.ts';
import { record } from '../platform/audit-trail.ts';
import { demandAccess } from '../platform/refusal.ts';
import type { Tx } from '../platform/transaction.ts';
import { Venue } from './course.entities.ts';

/** A place where courses are held. Its position is that of its postal code. */
export async function addVenue(tx: Tx, venue: NewVenue): Promise<Created> {
  demandAccess(tx.actor, 'course.plan', { officeId: venue.officeId });
  const { lat, lon } = await postalPlace(tx, venue.postalCode);
  const id = tx.newId();
  const accessNote = venue.accessNote === undefined || venue.accessNote === '' ? null : venue.accessNote;
  await tx.manager.insert(Venue, { ...venue, id, accessNote, lat, lon });
  await record(tx, { action: 'venue.add', subject: ['venue', id], officeId: venue.officeId });
  return { id };
}
