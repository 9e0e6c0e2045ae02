import { DAYPARTS, FIT_POINTS, INVITATION_STANDS, START_POINTS } from '@igang/domain';
import * as z from 'zod';
import { Id, Instant, Kilometres, Words } from '../common.ts';
import { AgeBandName, CallWishes } from './enquiries.ts';

/** Somebody who waits and could be asked to a group; those nothing speaks against come first, then who has waited longest. */
export const Candidate = z
  .strictObject({
    id: Id,
    name: z.string(),
    place: z.string(),
    distanceKm: Kilometres,
    theme: Words.nullable(),
    ageBand: AgeBandName.nullable(),
    receivedAt: Instant,
    /** Without an address: she gets no mail, and is rung. */
    byPhone: z.boolean(),
    against: z.array(z.enum(FIT_POINTS)),
  })
  .meta({ id: 'Candidate' });
export type Candidate = z.infer<typeof Candidate>;
export const CandidateList = z.strictObject({ items: z.array(Candidate), more: z.boolean() }).meta({ id: 'CandidateList' });
export const NewInvitations = z.strictObject({ enquiryIds: z.array(Id).min(1).max(8) }).meta({ id: 'NewInvitations' });

/** Somebody asked to a group or coming to it, for those who get it started. */
export const Participant = z
  .strictObject({
    id: Id,
    /** Her enquiry, for those who may open it. */
    enquiryId: Id.nullable(),
    name: z.string(),
    phone: z.string().nullable(),
    ...CallWishes,
    email: z.string().nullable(),
    state: z.enum(INVITATION_STANDS),
    contacted: z.boolean(),
    expiresAt: Instant,
  })
  .meta({ id: 'Participant' });
export type Participant = z.infer<typeof Participant>;
export const Forming = z
  .strictObject({
    participants: z.array(Participant),
    readiness: z.record(z.enum(START_POINTS), z.enum(['ready', 'missing', 'stop', 'note'])),
    /** Those of them who know each other; for the office only, and only while it can do something about it. */
    acquainted: z.array(z.array(z.string())),
    can: z.array(z.enum(['invite', 'take-back', 'contact', 'answer'])),
  })
  .meta({ id: 'Forming' });
export type Forming = z.infer<typeof Forming>;
export const Contacted = z.strictObject({ contacted: z.boolean() }).meta({ id: 'Contacted' });

/** Where a group could begin with people who wait, and starters who could be with it. */
export const PlaceForGroup = z
  .strictObject({
    municipalityCode: z.string(),
    place: z.string(),
    officeId: Id,
    themeCode: z.string().nullable(),
    theme: Words.nullable(),
    people: z.number().int(),
    weekday: z.number().int(),
    daypart: z.enum(DAYPARTS),
    suits: z.number().int(),
    starters: z.number().int(),
  })
  .meta({ id: 'PlaceForGroup' });
export type PlaceForGroup = z.infer<typeof PlaceForGroup>;
export const PlacesForGroups = z
  .strictObject({ items: z.array(PlaceForGroup), waiting: z.number().int(), unanswered: z.number().int() })
  .meta({ id: 'PlacesForGroups' });
export type PlacesForGroups = z.infer<typeof PlacesForGroups>;
