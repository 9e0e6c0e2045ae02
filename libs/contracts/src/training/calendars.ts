import { CALENDAR_KINDS } from '@igang/domain';
import * as z from 'zod';
import { Id } from '../common.ts';

/** A calendar somebody may have by a secret address: what she is booked for, or the courses of an office. */
export const CalendarLink = z
  .strictObject({
    kind: z.enum(CALENDAR_KINDS),
    officeId: Id.nullable(),
    officeName: z.string().nullable(),
    /** Where a calendar reads it; null until she asks for one. */
    address: z.string().nullable(),
  })
  .meta({ id: 'CalendarLink' });
export type CalendarLink = z.infer<typeof CalendarLink>;
export const CalendarLinkList = z.strictObject({ items: z.array(CalendarLink) }).meta({ id: 'CalendarLinkList' });
export type CalendarLinkList = z.infer<typeof CalendarLinkList>;
export const CalendarAddress = z.strictObject({ address: z.string() }).meta({ id: 'CalendarAddress' });
export type CalendarAddress = z.infer<typeof CalendarAddress>;
