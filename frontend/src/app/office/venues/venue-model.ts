import type { VenueCard } from '@igang/contracts';
import { NewVenue } from '@igang/contracts/training/venues';
import { shownPhone } from '@igang/i18n/text';
import * as z from 'zod';

/** What the form holds; empty text where nothing is written. */
export interface VenueModel {
  name: string;
  address: string;
  postalCode: string;
  accessNote: string;
  keyHolderName: string;
  keyHolderPhone: string;
  rooms: { id: string; name: string; capacity: string }[];
}

const { name, address, postalCode, accessNote, keyHolderName, keyHolderPhone } = NewVenue.shape;
const Room = z.object({ id: z.string(), name: z.string().trim().min(1).max(60), capacity: z.string().regex(/^\s*[1-9]?\d{0,3}\s*$/) });
export const VenueForm = z.object({ name, address, postalCode, accessNote, keyHolderName, keyHolderPhone, rooms: z.array(Room).max(40) });

export function emptyVenue(): VenueModel {
  return { name: '', address: '', postalCode: '', accessNote: '', keyHolderName: '', keyHolderPhone: '', rooms: [] };
}

export function venueModel(venue: VenueCard): VenueModel {
  return {
    name: venue.name,
    address: venue.address,
    postalCode: venue.postalCode,
    accessNote: venue.accessNote ?? '',
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
