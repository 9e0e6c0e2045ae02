import { OFFICE_KINDS, OFFICE_SETTING_NAMES, OFFICE_SETTINGS, type OfficeSetting, recordOf } from '@igang/domain';
import * as z from 'zod';

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
