import { LEFT_OUT } from '@igang/domain';
import * as z from 'zod';
import { Id, Instant, Kilometres } from '../common.ts';

/** Who could be asked, best first, with the reasons in numbers the page turns into words. */
export const Suggestion = z
  .strictObject({
    personId: Id,
    name: z.string(),
    place: z.string(),
    distanceKm: Kilometres,
    activeGroups: z.number().int(),
    groupsStarted: z.number().int(),
    lastAskedAt: Instant.nullable(),
    qualifiedUntil: Instant,
    /** She may be asked all the same: away at a meeting, or a time of the week that does not suit her. */
    hindrance: z.enum(['away', 'time']).nullable(),
  })
  .meta({ id: 'Suggestion' });
export type Suggestion = z.infer<typeof Suggestion>;
/** Somebody near who cannot be asked now, and why. */
export const LeftOutStarter = z
  .strictObject({ personId: Id, name: z.string(), place: z.string(), distanceKm: Kilometres, reason: z.enum(LEFT_OUT) })
  .meta({ id: 'LeftOutStarter' });
export type LeftOutStarter = z.infer<typeof LeftOutStarter>;
export const SuggestionList = z
  .strictObject({ items: z.array(Suggestion), leftOut: z.array(LeftOutStarter) })
  .meta({ id: 'SuggestionList' });
export type SuggestionList = z.infer<typeof SuggestionList>;
