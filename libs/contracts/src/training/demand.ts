import * as z from 'zod';
import { Email, Id, Instant, Language, Near, Words } from '../common.ts';

/** "Tell me when a course comes": asking again changes nothing and sends the mail once more. */
export const NewInterest = z
  .strictObject({
    email: Email,
    near: Near,
    radiusKm: z.number().int().min(5).max(1000),
    /** Any type when left out. */
    courseTypeId: Id.optional(),
    language: Language,
  })
  .meta({ id: 'NewInterest' });
export type NewInterest = z.infer<typeof NewInterest>;
/** The same answer whether the address is known or not. */
export const InterestReceived = z.strictObject({ sentTo: z.string() }).meta({ id: 'InterestReceived' });
export type InterestReceived = z.infer<typeof InterestReceived>;
export const InterestView = z
  .strictObject({ confirmed: z.boolean(), place: z.string(), radiusKm: z.number().int(), courseType: Words.nullable(), expiresAt: Instant })
  .meta({ id: 'Interest' });
export type InterestView = z.infer<typeof InterestView>;
export const OfferedTypes = z.strictObject({ items: z.array(z.strictObject({ id: Id, names: Words })) }).meta({ id: 'OfferedTypes' });
export type OfferedTypes = z.infer<typeof OfferedTypes>;

/** One municipality where somebody waits for something. */
export const DemandRow = z
  .strictObject({
    code: z.string(),
    name: z.string(),
    countyName: z.string(),
    /** People who asked to be told; null is one to four of them in another office's area. */
    interest: z.number().int().nullable(),
    /** On waiting lists, and groups without a starter: the reader's own offices. */
    waiting: z.number().int(),
    groups: z.number().int(),
    /** People who look for a group, in the reader's own offices; null is one to four of them, for whoever only counts. */
    seekers: z.number().int().nullable(),
    /** In the reader's own area, so that she can plan something there. */
    mine: z.boolean(),
  })
  .meta({ id: 'DemandRow' });
export type DemandRow = z.infer<typeof DemandRow>;
export const DemandList = z.strictObject({ items: z.array(DemandRow) }).meta({ id: 'DemandList' });
export type DemandList = z.infer<typeof DemandList>;
export const DemandQuery = z.strictObject({ officeId: Id.optional() });
/** Where a training for a municipality would be: its office, and a venue there when the office has one. */
export const DemandPlace = z
  .strictObject({ code: z.string(), name: z.string(), officeId: Id, venueId: Id.nullable() })
  .meta({ id: 'DemandPlace' });
export type DemandPlace = z.infer<typeof DemandPlace>;
