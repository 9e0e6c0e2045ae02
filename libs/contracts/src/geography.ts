import * as z from 'zod';
import { Day, Id, Kilometres, Near, pageOf, PageQuery, Words, SearchText } from './common.ts';

export const PlaceQuery = z.strictObject({ q: SearchText, limit: z.coerce.number().int().min(1).max(20).default(8) });
/** A postal code or a municipality to search near to; `label` is what the reader sees, `code` what is sent as `near`. */
export const Place = z
  .strictObject({
    kind: z.enum(['postal-code', 'municipality']),
    code: z.string(),
    name: z.string(),
    label: z.string(),
    municipalityCode: z.string().nullable(),
    lat: z.number(),
    lon: z.number(),
  })
  .meta({ id: 'Place' });
export type Place = z.infer<typeof Place>;
export const PlaceList = z.strictObject({ items: z.array(Place) }).meta({ id: 'PlaceList' });
export type PlaceList = z.infer<typeof PlaceList>;

export const ContactPointCard = z
  .strictObject({
    id: Id,
    name: z.string(),
    kind: z.string(),
    address: z.string().nullable(),
    place: z.string(),
    phone: z.string().nullable(),
    email: z.string(),
    confirmedOn: z.string(),
    /** It is a while since somebody there confirmed what stands here. */
    ringFirst: z.boolean(),
    distanceKm: Kilometres.nullable(),
    /** Somebody there reads what is sent to it here. */
    takesEnquiries: z.boolean(),
  })
  .meta({ id: 'ContactPointCard' });
export type ContactPointCard = z.infer<typeof ContactPointCard>;
export const ContactPointPage = pageOf(ContactPointCard).meta({ id: 'ContactPointPage' });
export const ContactPointQuery = PageQuery.extend({ near: Near.optional() });

export const Theme = z.strictObject({ code: z.string(), names: Words }).meta({ id: 'Theme' });
export type Theme = z.infer<typeof Theme>;
export const ThemeList = z.strictObject({ items: z.array(Theme) }).meta({ id: 'ThemeList' });

export const HolidayQuery = z.strictObject({ from: Day, until: Day });
export const HolidayList = z
  .strictObject({ items: z.array(z.strictObject({ date: z.string(), name: z.string() })) })
  .meta({ id: 'HolidayList' });
