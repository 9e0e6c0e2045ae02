import { Refusal } from '../../../platform/refusal.ts';
import type { Tx } from '../../../platform/transaction.ts';

/** A room that a day of a plan takes: of the register, or only a name; the empty name is the place as such. */
export interface RoomOfDay {
  readonly number: number;
  readonly room: string;
  readonly roomId: string | null;
  readonly capacity: number | null;
}
interface RoomPlan {
  readonly venueId?: string | undefined;
  readonly room?: string | undefined;
  readonly days: readonly { readonly roomIds?: readonly string[] | undefined }[];
}
interface Registered {
  readonly id: string;
  readonly name: string;
  readonly capacity: number | null;
}

/** Which rooms each day takes. A room of another venue, or a closed one, is refused at its day; online there are none. */
export async function roomsOf(tx: Tx, { venueId, room = '', days }: RoomPlan): Promise<RoomOfDay[]> {
  if (venueId === undefined) return [];
  const register = await tx.query<Registered>('SELECT id, name, capacity FROM venue_room WHERE venue_id = $1 AND closed_on IS NULL', [
    venueId,
  ]);
  return days.flatMap(({ roomIds = [] }, i) =>
    roomIds.length === 0 ? [named(register, room, i + 1)] : [...new Set(roomIds)].map((id) => chosen(register, id, i + 1)),
  );
}

/** Written with other capitals it still is the room of the register. */
function named(register: readonly Registered[], room: string, number: number): RoomOfDay {
  const known = register.find(({ name }) => name.toLowerCase() === room.toLowerCase());
  return { number, room: known?.name ?? room, roomId: known?.id ?? null, capacity: known?.capacity ?? null };
}

function chosen(register: readonly Registered[], id: string, number: number): RoomOfDay {
  const room = register.find((one) => one.id === id);
  if (room === undefined) throw new Refusal('request.invalid', {}, [{ path: `days.${number - 1}.roomIds`, code: 'choice' }]);
  return { number, room: room.name, roomId: id, capacity: room.capacity };
}
