import * as z from 'zod';
import { Day, Id, Instant, pageOf, Words } from '../common.ts';
import { GivenPromise } from './starters.ts';

/** What is done for a starter, and what she has done. */
export const Care = z
  .strictObject({
    /** When she asked to talk with somebody, while nobody has. */
    supervisionAskedAt: Instant.nullable(),
    pausedUntil: z.string().nullable(),
    /** Her promise of confidentiality, the latest one; null while none is known. */
    promise: GivenPromise.nullable(),
    /** Gatherings, refreshers and supervision that are open for starters. */
    gatherings: z.array(z.strictObject({ id: Id, type: Words, place: z.string(), firstDay: Day, mine: z.boolean() })),
    years: z.array(z.strictObject({ year: z.number().int(), meetings: z.number().int(), minutes: z.number().int(), km: z.number().int() })),
    /** People who were there when her groups began. */
    peopleMet: z.number().int(),
    /** Groups of hers that meet on their own. */
    groupsAlive: z.number().int(),
    can: z.array(z.enum(['pause', 'resume'])),
  })
  .meta({ id: 'Care' });
export type Care = z.infer<typeof Care>;
export const CareMeeting = z
  .strictObject({
    id: Id,
    date: Day,
    place: z.string(),
    minutes: z.number().int(),
    km: z.number().int(),
    /** She has said so herself; else it is the plan and the map. */
    told: z.boolean(),
  })
  .meta({ id: 'CareMeeting' });
export type CareMeeting = z.infer<typeof CareMeeting>;
export const CareMeetingPage = pageOf(CareMeeting).meta({ id: 'CareMeetingPage' });
export const Effort = z
  .strictObject({ minutes: z.number().int().min(0).max(1440), km: z.number().int().min(0).max(2000) })
  .meta({ id: 'Effort' });
