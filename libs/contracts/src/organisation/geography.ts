import { CONTACT_POINT_FRESHNESS, CONTACT_POINT_KINDS } from '@igang/domain';
import * as z from 'zod';
import {
  Day,
  Email,
  Id,
  Kilometres,
  line,
  Near,
  optionalLine,
  OptionalOrganisationNumber,
  OptionalPostalCode,
  pageOf,
  PageQuery,
  Phone,
  PostalCode,
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
    ownerName: z.string().nullable(),
    ownerNumber: z.string().nullable(),
    /** The day it closed. */
    closedOn: Day.nullable(),
  })
  .meta({ id: 'ContactPointListing' });
export type ContactPointListing = z.infer<typeof ContactPointListing>;
export const ContactPointListingPage = pageOf(ContactPointListing).meta({ id: 'ContactPointListingPage' });
export const ContactPointListingQuery = PageQuery.extend({ officeId: Id.optional(), closed: z.enum(['true', 'false']).default('false') });
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
/** Whose place it is, and what kind: the office's to write. */
export const ContactPointOwner = z
  .strictObject({ kind: z.enum(CONTACT_POINT_KINDS), ownerName: optionalLine(120), ownerNumber: OptionalOrganisationNumber })
  .meta({ id: 'ContactPointOwner' });
export type ContactPointOwner = z.infer<typeof ContactPointOwner>;
/** A place that is not known yet. It lies where its postal code does, and belongs to the office of that area. */
export const NewContactPoint = ContactPointChange.extend({ ...ContactPointOwner.shape, postalCode: PostalCode }).meta({
  id: 'NewContactPoint',
});
export type NewContactPoint = z.infer<typeof NewContactPoint>;
/** What closing a contact point does now: who looks for a group goes to the office, and those who work there are done. */
export const ContactPointClosing = z
  .strictObject({ enquiries: z.number().int(), hosts: z.number().int(), invitations: z.number().int() })
  .meta({ id: 'ContactPointClosing' });
export type ContactPointClosing = z.infer<typeof ContactPointClosing>;

export const Theme = z.strictObject({ code: z.string(), names: Words }).meta({ id: 'Theme' });
export type Theme = z.infer<typeof Theme>;
export const ThemeList = z.strictObject({ items: z.array(Theme) }).meta({ id: 'ThemeList' });

export const HolidayQuery = z.strictObject({ from: Day, until: Day });
export const HolidayList = z
  .strictObject({ items: z.array(z.strictObject({ date: z.string(), name: z.string() })) })
  .meta({ id: 'HolidayList' });
