import { GROUP_LANGUAGES, WEEK_TIMES } from '@igang/domain';
import * as z from 'zod';
import { Day, Id, ThemeCode } from '../common.ts';

const Settings = {
  /** Times of the week that do not suit her; left out of what she is asked about first. */
  unsuitableTimes: z.array(z.enum(WEEK_TIMES)).max(14),
  /** Languages she can start a group in, at least one. */
  languages: z.array(z.enum(GROUP_LANGUAGES)).min(1).max(3),
  /** So many groups at once at most. */
  maxGroups: z.number().int().min(1).max(10),
  /** She gives no reason and none is stored. */
  avoidedThemes: z.array(ThemeCode).max(40),
};
export const AvailabilityChange = z.strictObject(Settings).meta({ id: 'AvailabilityChange' });
export type AvailabilityChange = z.infer<typeof AvailabilityChange>;
export const AbsenceView = z.strictObject({ id: Id, firstDay: z.string(), lastDay: z.string() }).meta({ id: 'Absence' });
export const Availability = z
  .strictObject({
    ...Settings,
    languages: z.array(z.string()),
    /** Days away from today on. */
    absences: z.array(AbsenceView),
  })
  .meta({ id: 'Availability' });
export type Availability = z.infer<typeof Availability>;
/** Both days included. Every meeting she has on them is answered: does she come all the same? */
export const NewAbsence = z
  .strictObject({
    firstDay: Day,
    lastDay: Day,
    meetings: z
      .array(z.strictObject({ sessionId: Id, coming: z.boolean() }))
      .max(60)
      .default([]),
  })
  .meta({ id: 'NewAbsence' });
export type NewAbsence = z.infer<typeof NewAbsence>;
