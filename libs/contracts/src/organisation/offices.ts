import { OFFICE_KINDS, OFFICE_SETTING_NAMES, OFFICE_SETTINGS, type OfficeSetting, recordOf } from '@igang/domain';
import * as z from 'zod';
import { Day, Email, Id, line, pageOf, Phone } from '../common.ts';

const ranged = (name: OfficeSetting) => z.number().int().min(OFFICE_SETTINGS[name].min).max(OFFICE_SETTINGS[name].max);

/** What an office decides for itself: days before something counts as left lying, and meetings with a starter. */
export const OfficeSettings = z.strictObject(recordOf(OFFICE_SETTING_NAMES, ranged)).meta({ id: 'OfficeSettings' });
export type OfficeSettings = z.infer<typeof OfficeSettings>;

/** An open office as anybody may know it: whom to ring, and where. */
export const OfficeContact = z
  .strictObject({
    id: z.uuid(),
    kind: z.enum(OFFICE_KINDS),
    name: z.string(),
    seat: z.string(),
    email: z.string(),
    phone: z.string().nullable(),
    counties: z.array(z.string()),
  })
  .meta({ id: 'OfficeContact' });
export type OfficeContact = z.infer<typeof OfficeContact>;
export const OfficeContactList = z.strictObject({ items: z.array(OfficeContact) }).meta({ id: 'OfficeContactList' });
export type OfficeContactList = z.infer<typeof OfficeContactList>;

/** A county that an office has, or will have. */
const OfficeCounty = z.strictObject({
  code: z.string(),
  name: z.string(),
  from: Day,
  /** The first day on which it is another's. */
  until: Day.nullable(),
});
/** An office as the national one sees it: open, closed, or open from a day to come. */
export const OfficeDetail = z
  .strictObject({
    id: Id,
    kind: z.enum(OFFICE_KINDS),
    name: z.string(),
    seat: z.string(),
    email: z.string(),
    phone: z.string().nullable(),
    openedOn: Day,
    /** The first day on which it is closed. */
    closedOn: Day.nullable(),
    /** Those it has today, and those it is to have. */
    counties: z.array(OfficeCounty),
    /** Who works for it today; those at its contact points are not counted. */
    people: z.number().int(),
  })
  .meta({ id: 'OfficeDetail' });
export type OfficeDetail = z.infer<typeof OfficeDetail>;
export const OfficeDetailPage = pageOf(OfficeDetail).meta({ id: 'OfficeDetailPage' });

/** What is written about an office; its address and telephone number stand in public. */
export const OfficeChange = z.strictObject({ name: line(120), seat: line(120), email: Email, phone: Phone }).meta({ id: 'OfficeChange' });
export type OfficeChange = z.infer<typeof OfficeChange>;
/** A district office; it has its counties when they have been moved to it. */
export const NewOffice = OfficeChange.extend({ openedOn: Day }).meta({ id: 'NewOffice' });
export type NewOffice = z.infer<typeof NewOffice>;
