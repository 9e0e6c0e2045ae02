import type { Tx } from '../../../platform/transaction.ts';

/** Bookings at a venue follow the names its rooms now have, in two steps, so that two rooms may have swapped theirs. */
export async function followRoomNames(tx: Tx, venueId: string): Promise<void> {
  await tx.query(
    `UPDATE course_room b SET room = r.id::text FROM venue_room r
     WHERE r.id = b.venue_room_id AND r.venue_id = $1 AND b.room <> r.name`,
    [venueId],
  );
  await tx.query(
    `UPDATE course_room b SET room = r.name FROM venue_room r
     WHERE r.id = b.venue_room_id AND r.venue_id = $1 AND b.room <> r.name`,
    [venueId],
  );
  await tx.query(
    `UPDATE course_day d SET room = names.room FROM (
       SELECT b.course_day_id AS id, string_agg(b.room, ', ' ORDER BY b.room) AS room FROM course_room b
       WHERE b.venue_id = $1 GROUP BY b.course_day_id) AS names WHERE names.id = d.id AND d.room <> names.room`,
    [venueId],
  );
}
