import { OFFICE_KINDS, OFFICE_PAST, OFFICE_SETTING_NAMES, OFFICE_SETTINGS, OFFICE_WORK, type OfficeSetting, recordOf } from '@igang/domain';
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

/** How much of each is handed over when an office closes. */
const WorkCounts = z.strictObject(recordOf(OFFICE_WORK, () => z.number().int()));
/** What would be handed over if it closed now, and what would stay in its numbers. */
export const OfficeClosingAhead = z
  .strictObject({ moves: WorkCounts, stays: z.strictObject(recordOf(OFFICE_PAST, () => z.number().int())) })
  .meta({ id: 'OfficeClosingAhead' });
export type OfficeClosingAhead = z.infer<typeof OfficeClosingAhead>;
/** From when it is closed, today at the earliest, and who takes over. `coordinatorsStay`: its coordinators go on there. */
export const OfficeClosing = z.strictObject({ receiverId: Id, from: Day, coordinatorsStay: z.boolean() }).meta({ id: 'OfficeClosing' });
export type OfficeClosing = z.infer<typeof OfficeClosing>;

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
    /** Who takes over, or took over, when it closes. */
    heir: z.strictObject({ id: Id, name: z.string() }).nullable(),
    coordinatorsStay: z.boolean(),
    /** When that is done. */
    handedOver: WorkCounts.nullable(),
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

/** The number of a county. */
export const CountyCode = z.string().regex(/^\d{2}$/);
const Named = z.strictObject({ id: Id, name: z.string() });
/** A county, whose it is today and whose it is to be. */
export const CountyStanding = z
  .strictObject({ code: CountyCode, name: z.string(), office: Named.nullable(), next: Named.extend({ from: Day }).nullable() })
  .meta({ id: 'CountyStanding' });
export type CountyStanding = z.infer<typeof CountyStanding>;
export const CountyStandingList = z.strictObject({ items: z.array(CountyStanding) }).meta({ id: 'CountyStandingList' });
export type CountyStandingList = z.infer<typeof CountyStandingList>;

/** Counties that are an office's from a day on, today at the earliest. */
export const CountyMove = z.strictObject({ codes: z.array(CountyCode).min(1).max(50), from: Day }).meta({ id: 'CountyMove' });
export type CountyMove = z.infer<typeof CountyMove>;
export const CountyMoveQuery = z.strictObject({
  codes: z
    .string()
    .regex(/^\d{2}(?:,\d{2}){0,49}$/)
    .transform((codes) => codes.split(',')),
  from: Day,
});
/** What a county has in it now. */
export const CountyMoveAhead = z
  .strictObject({
    code: CountyCode,
    name: z.string(),
    /** Who has it on that day. */
    office: z.string(),
    /** These follow it. */
    contactPoints: z.number().int(),
    enquiries: z.number().int(),
    /** These stay. */
    courses: z.number().int(),
    groups: z.number().int(),
    starters: z.number().int(),
  })
  .meta({ id: 'CountyMoveAhead' });
export type CountyMoveAhead = z.infer<typeof CountyMoveAhead>;
export const CountyMoveAheadList = z.strictObject({ items: z.array(CountyMoveAhead) }).meta({ id: 'CountyMoveAheadList' });
export type CountyMoveAheadList = z.infer<typeof CountyMoveAheadList>;
