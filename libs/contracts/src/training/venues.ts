import { recordOf, VENUE_NOTES } from '@igang/domain';
import * as z from 'zod';
import { Day, Id, line, optionalLine, optionalLines, pageOf, PageQuery, Phone, PostalCode, SearchText } from '../common.ts';

const VenueRoomView = z.strictObject({ id: Id, name: z.string(), capacity: z.number().int().nullable() });
/** A venue of the register. Who keeps the key is for staff only: no public view has it. */
export const VenueCard = z
  .strictObject({
    id: Id,
    name: z.string(),
    address: z.string(),
    postalCode: z.string(),
    place: z.string(),
    ...recordOf(VENUE_NOTES, () => z.string().nullable()),
    keyHolderName: z.string().nullable(),
    keyHolderPhone: z.string().nullable(),
    closedOn: z.string().nullable(),
    version: z.number().int(),
    rooms: z.array(VenueRoomView),
    /** Courses planned here from today on. */
    courses: z.number().int(),
  })
  .meta({ id: 'Venue' });
export type VenueCard = z.infer<typeof VenueCard>;
export const VenuePage = pageOf(VenueCard).meta({ id: 'VenuePage' });
/** `closed`: those that are closed, too. */
export const VenueQuery = PageQuery.extend({
  officeId: Id,
  q: SearchText.optional(),
  closed: z.enum(['true', 'false']).default('false'),
});

/** A room that is already there keeps its id, so that bookings follow a new name. */
const RoomChange = z.strictObject({
  id: Id.optional(),
  name: line(60),
  capacity: z.number().int().min(1).max(10_000).nullable().optional(),
});
const VENUE = {
  name: line(120),
  address: line(200),
  postalCode: PostalCode,
  ...recordOf(VENUE_NOTES, () => optionalLines(500)),
  keyHolderName: optionalLine(120),
  keyHolderPhone: Phone,
  rooms: z.array(RoomChange).max(40).optional(),
};
export const NewVenue = z.strictObject({ officeId: Id, ...VENUE }).meta({ id: 'NewVenue' });
export type NewVenue = z.infer<typeof NewVenue>;
/** The whole venue as it is to be; a room that is left out is closed, since courses were held in it. */
export const VenueChange = z.strictObject({ ...VENUE, version: z.number().int() }).meta({ id: 'VenueChange' });
export type VenueChange = z.infer<typeof VenueChange>;
export const VenueClosure = z.strictObject({ on: Day }).meta({ id: 'VenueClosure' });
export type VenueClosure = z.infer<typeof VenueClosure>;
