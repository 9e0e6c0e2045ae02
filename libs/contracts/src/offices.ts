import { OFFICE_SETTING_NAMES, OFFICE_SETTINGS, type OfficeSetting } from '@igang/domain';
import * as z from 'zod';

const ranged = (name: OfficeSetting) => z.number().int().min(OFFICE_SETTINGS[name].min).max(OFFICE_SETTINGS[name].max);

/** What an office decides for itself: days before something counts as left lying, and meetings with a starter. */
export const OfficeSettings = z
  .strictObject(
    Object.fromEntries(OFFICE_SETTING_NAMES.map((name) => [name, ranged(name)])) as Record<OfficeSetting, ReturnType<typeof ranged>>,
  )
  .meta({ id: 'OfficeSettings' });
export type OfficeSettings = z.infer<typeof OfficeSettings>;
