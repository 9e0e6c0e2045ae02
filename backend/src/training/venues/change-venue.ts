import type { Done, VenueChange } from '@igang/contracts';
import { localDate } from '@igang/domain';
import { postalPlace } from '../../organisation/geography/index.ts';
import { record } from '../../platform/audit-trail.ts';
import { Refusal } from '../../platform/refusal.ts';
import type { Tx } from '../../platform/transaction.ts';
import { optional } from './add-venue.ts';
import { Venue } from './venue.entities.ts';
import { venueFor, writeRooms } from './venue.ts';

/** As many as one reads in a sentence. */
const MOST_NAMED = 5;

/** Writes a venue over the one that was read at `version`. */
export async function changeVenue(tx: Tx, id: string, { rooms, version, ...venue }: VenueChange): Promise<Done> {
  const before = await venueFor(tx, id);
  if (before.version !== version) throw new Refusal('change.conflict');
  const { lat, lon } = await postalPlace(tx, venue.postalCode);
  await tx.manager.update(Venue, { id }, { ...venue, ...optional(venue), lat, lon, version: version + 1 });
  if (rooms !== undefined) await writeRooms(tx, id, rooms);
  await record(tx, { action: 'venue.change', subject: ['venue', id], officeId: before.officeId });
  return { done: true };
}

/** The venue cannot be used from that day on. Courses that are planned there later must find another place first: those are named. */
export async function closeVenue(tx: Tx, id: string, on: string): Promise<Done> {
  const venue = await venueFor(tx, id);
  if (venue.closedOn === on) return { done: true };
  const later = await tx.query<{ day: string }>(
    `SELECT min(d.date) AS day FROM course_day d WHERE d.venue_id = $1 AND d.released_at IS NULL AND d.date >= $2
     GROUP BY d.course_id ORDER BY day, d.course_id`,
    [id, on],
  );
  if (later.length > 0) {
    const days = later.slice(0, MOST_NAMED).map(({ day }) => day);
    throw new Refusal('venue.has-courses', { courses: later.length, on: days.join(' '), today: localDate(tx.now) });
  }
  await setClosed(tx, id, on);
  await record(tx, { action: 'venue.close', subject: ['venue', id], officeId: venue.officeId });
  return { done: true };
}

export async function reopenVenue(tx: Tx, id: string): Promise<Done> {
  const venue = await venueFor(tx, id);
  if (venue.closedOn === null) return { done: true };
  await setClosed(tx, id, null);
  await record(tx, { action: 'venue.reopen', subject: ['venue', id], officeId: venue.officeId });
  return { done: true };
}

async function setClosed(tx: Tx, id: string, on: string | null): Promise<void> {
  await tx.query('UPDATE venue SET closed_on = $2, version = version + 1 WHERE id = $1', [id, on]);
}
