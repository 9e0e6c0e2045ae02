import type { VenueCard } from '@igang/contracts';
import { NewVenue } from '@igang/contracts/training/venues';
import { shownPhone } from '@igang/i18n/text';
import * as z from 'zod';
import { NO_VENUE } from '../parts/venue-fields.ts';

/** Who has the key is for the office alone. */
const NO_KEY = { keyHolderName: '', keyHolderPhone: '' };

/** What the form holds; empty text where nothing is written. */
export type VenueModel = typeof NO_VENUE & typeof NO_KEY & { rooms: { id: string; name: string; capacity: string }[] };

const Room = z.object({ id: z.string(), name: z.string().trim().min(1).max(60), capacity: z.string().regex(/^\s*[1-9]?\d{0,3}\s*$/) });
export const VenueForm = NewVenue.omit({ officeId: true }).extend({ rooms: z.array(Room).max(40) });

export function emptyVenue(): VenueModel {
  return { ...NO_VENUE, ...NO_KEY, rooms: [] };
}

export function venueModel(venue: VenueCard): VenueModel {
  const model = emptyVenue();
  for (const key of Object.keys(NO_VENUE) as (keyof typeof NO_VENUE)[]) model[key] = venue[key] ?? '';
  return {
    ...model,
    keyHolderName: venue.keyHolderName ?? '',
    keyHolderPhone: shownPhone(venue.keyHolderPhone ?? ''),
    rooms: venue.rooms.map(({ id, name: room, capacity }) => ({ id, name: room, capacity: capacity === null ? '' : String(capacity) })),
  };
}

/** As the contract wants it: a room that is new has no id yet. */
export function bodyOf({ rooms, ...venue }: VenueModel) {
  return {
    ...venue,
    rooms: rooms.map(({ id, name: room, capacity }) => ({
      ...(id === '' ? {} : { id }),
      name: room,
      capacity: capacity.trim() === '' ? null : Number(capacity),
    })),
  };
}
