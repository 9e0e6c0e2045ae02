import { CONTACT_POINT_FRESHNESS } from '@igang/domain';
import * as z from 'zod';
import {
  Day,
  Email,
  Id,
  Kilometres,
  line,
  Near,
  optionalLine,
  OptionalPostalCode,
  pageOf,
  PageQuery,
  Phone,
  Words,
  SearchText,
} from '../common.ts';

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

/** A contact point as those read it who answer for what stands about it. */
export const ContactPointListing = z
  .strictObject({
    id: Id,
    name: z.string(),
    kind: z.string(),
    address: z.string().nullable(),
    postalCode: z.string().nullable(),
    place: z.string(),
    phone: z.string().nullable(),
    email: z.string(),
    /** Whose area it lies in, and who answers for it. */
    officeId: Id,
    confirmedOn: z.string(),
    /** Told to ring first when it is a while since, and then hidden, until somebody confirms it. */
    freshness: z.enum(CONTACT_POINT_FRESHNESS),
    /** So many people there read what is sent to it. */
    hosts: z.number().int(),
  })
  .meta({ id: 'ContactPointListing' });
export type ContactPointListing = z.infer<typeof ContactPointListing>;
export const ContactPointListingPage = pageOf(ContactPointListing).meta({ id: 'ContactPointListingPage' });
export const ContactPointListingQuery = PageQuery.extend({ officeId: Id.optional() });
/** What somebody at a contact point sees by the link that asks whether it is right. */
export const ContactPointLink = z
  .strictObject({
    point: ContactPointListing,
    /** The last day on which it is shown, when nobody says that it is right. */
    shownUntil: z.string(),
    officeName: z.string(),
    officePhone: z.string().nullable(),
    officeEmail: z.string(),
  })
  .meta({ id: 'ContactPointLink' });
export type ContactPointLink = z.infer<typeof ContactPointLink>;
/** All that stands about it, as it is now. */
export const ContactPointChange = z
  .strictObject({ name: line(120), address: optionalLine(200), postalCode: OptionalPostalCode, phone: Phone, email: Email })
  .meta({ id: 'ContactPointChange' });
export type ContactPointChange = z.infer<typeof ContactPointChange>;

export const Theme = z.strictObject({ code: z.string(), names: Words }).meta({ id: 'Theme' });
export type Theme = z.infer<typeof Theme>;
export const ThemeList = z.strictObject({ items: z.array(Theme) }).meta({ id: 'ThemeList' });

export const HolidayQuery = z.strictObject({ from: Day, until: Day });
export const HolidayList = z
  .strictObject({ items: z.array(z.strictObject({ date: z.string(), name: z.string() })) })
  .meta({ id: 'HolidayList' });
