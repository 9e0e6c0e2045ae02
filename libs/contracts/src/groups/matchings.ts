import { GROUP_FORMS, MATCHING_STATES, MATCHING_STEPS } from '@igang/domain';
import * as z from 'zod';
import { Id, Instant, Words } from '../common.ts';
import { Suggestion } from './suggestions.ts';

export const NewMatching = z.strictObject({ officeId: Id }).meta({ id: 'NewMatching' });
export type NewMatching = z.infer<typeof NewMatching>;
export const MatchingMade = z.strictObject({ id: Id }).meta({ id: 'MatchingMade' });

/** What a way of sharing starters out comes to. */
export const MatchingTally = z
  .strictObject({
    /** Needs that get somebody, and places filled: a need of two has two. */
    covered: z.number().int(),
    filled: z.number().int(),
    longJourneys: z.number().int(),
    mixedPairs: z.number().int(),
    turns: z.number().int(),
  })
  .meta({ id: 'MatchingTally' });

/** A need with who is proposed, who it would be asking one by one, and everybody it could be. */
export const ProposedNeed = z
  .strictObject({
    groupId: Id,
    groupName: z.string(),
    place: z.string(),
    theme: Words.nullable(),
    form: z.enum(GROUP_FORMS),
    firstOn: z.string().nullable(),
    /** How many it still wants now; 0 when it has been seen to since. */
    wanted: z.number().int(),
    proposed: z.array(Id),
    oneByOne: z.array(Id),
    options: z.array(Suggestion),
  })
  .meta({ id: 'ProposedNeed' });
export type ProposedNeed = z.infer<typeof ProposedNeed>;

export const Matching = z
  .strictObject({
    id: Id,
    officeId: Id,
    officeName: z.string(),
    state: z.enum(MATCHING_STATES),
    step: z.enum(MATCHING_STEPS).nullable(),
    createdAt: Instant,
    /** Null until it is done. */
    outcome: z
      .strictObject({
        needs: z.array(ProposedNeed),
        best: MatchingTally,
        oneByOne: MatchingTally,
        /** Whether the solver has proved that there is no better way. */
        proven: z.boolean(),
        milliseconds: z.number().int(),
      })
      .nullable(),
  })
  .meta({ id: 'Matching' });
export type Matching = z.infer<typeof Matching>;
