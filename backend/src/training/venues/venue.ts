import type { NewVenue } from '@igang/contracts';
import { localDate } from '@igang/domain';
import { demandAccess, found, Refusal } from '../../platform/refusal.ts';
import { one, type Tx } from '../../platform/transaction.ts';
import { followRoomNames } from '../courses/index.ts';

export interface VenueStanding {
  readonly id: string;
  readonly officeId: string;
  readonly closedOn: string | null;
  readonly version: number;
}

/** The venue, locked, for those who plan for its office. */
export async function venueFor(tx: Tx, id: string): Promise<VenueStanding> {
  const sql = 'SELECT id, office_id AS "officeId", closed_on AS "closedOn", version FROM venue WHERE id = $1 FOR NO KEY UPDATE';
  const venue = found(await one<VenueStanding>(tx, sql, [id]));
  demandAccess(tx.actor, 'course.plan', { officeId: venue.officeId });
  return venue;
}

type Rooms = NonNullable<NewVenue['rooms']>;
interface Room {
  readonly id: string;
  readonly name: string;
}

/**
 * The rooms as they are to be. One that is left out is closed; one that comes back under its old name is opened again.
 * Bookings follow a new name, so that nobody else can have the room under the old one.
 */
export async function writeRooms(tx: Tx, venueId: string, rooms: Rooms): Promise<void> {
  const before = await tx.query<Room>('SELECT id, name FROM venue_room WHERE venue_id = $1', [venueId]);
  checkRooms(rooms, before);
  const unnamed = before.filter(({ id }) => !rooms.some((room) => room.id === id));
  const wanted = rooms.map((room) => ({ ...room, id: room.id ?? unnamed.find(({ name }) => name === room.name)?.id ?? tx.newId() }));
  await tx.query('UPDATE venue_room SET closed_on = $2 WHERE venue_id = $1 AND closed_on IS NULL AND id <> ALL ($3::uuid[])', [
    venueId,
    localDate(tx.now),
    wanted.map(({ id }) => id),
  ]);
  // In two steps, so that two rooms may swap names.
  await tx.query(`UPDATE venue_room SET name = id::text WHERE venue_id = $1 AND id = ANY ($2::uuid[])`, [
    venueId,
    wanted.map(({ id }) => id),
  ]);
  await tx.query(
    `INSERT INTO venue_room (id, venue_id, name, capacity)
     SELECT r.id, $1, r.name, r.capacity FROM jsonb_to_recordset($2::jsonb) AS r(id uuid, name text, capacity int)
     ON CONFLICT (id) DO UPDATE SET name = excluded.name, capacity = excluded.capacity, closed_on = NULL`,
    [venueId, JSON.stringify(wanted)],
  );
  await followRoomNames(tx, venueId);
}

/** An id is that of one of this venue's rooms, and neither an id nor a name stands there twice. */
function checkRooms(rooms: Rooms, before: readonly Room[]): void {
  const wrong = rooms.flatMap(({ id, name }, i) => {
    const earlier = rooms.slice(0, i);
    if (earlier.some((room) => room.name.toLowerCase() === name.toLowerCase())) return [{ path: `rooms.${i}.name`, code: 'twice' }];
    const isOurs = id === undefined || (before.some((room) => room.id === id) && !earlier.some((room) => room.id === id));
    return isOurs ? [] : [{ path: `rooms.${i}.id`, code: 'choice' }];
  });
  if (wrong.length > 0) throw new Refusal('request.invalid', {}, wrong);
}
