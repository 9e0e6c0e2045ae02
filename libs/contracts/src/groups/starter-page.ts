import { GROUP_FORMS, LOG_OUTCOMES, STARTER_STATES } from '@igang/domain';
import * as z from 'zod';
import { Id, Instant, Kilometres, Words, optionalLines } from '../common.ts';
import { FollowUpStateName, FollowUpKindName, OutcomeName, FrameName, RequestStateName, SessionStateName } from './group-names.ts';
import { GroupFacts } from './group-views.ts';
import { QualificationHistory } from '../starters/starters.ts';

export const RequestAnswer = z.strictObject({ answer: z.enum(['accept', 'decline']) }).meta({ id: 'RequestAnswer' });
export const StarterRequest = z
  .strictObject({
    id: Id,
    groupName: z.string(),
    /** The group runs on its own and wants somebody with it for a while. */
    support: z.boolean(),
    place: z.string(),
    venue: z.string().nullable(),
    theme: Words.nullable(),
    form: z.enum(GROUP_FORMS),
    dates: z.array(z.string()),
    startsAt: z.string(),
    endsAt: z.string(),
    message: z.string().nullable(),
    askedAt: Instant,
    expiresAt: Instant,
    /** Null when it cannot be known: the group meets on the net, or in her own municipality. */
    distanceKm: Kilometres.nullable(),
    together: z.array(z.string()),
    officeName: z.string(),
  })
  .meta({ id: 'StarterRequest' });
export type StarterRequest = z.infer<typeof StarterRequest>;
/** The one question behind the link in her mail. */
export const RequestLink = z
  .strictObject({
    request: StarterRequest,
    state: RequestStateName,
    /** She said yes, and is with the group still. */
    isWithIt: z.boolean(),
    officeEmail: z.string(),
    officePhone: z.string().nullable(),
    can: z.array(z.enum(['answer'])),
  })
  .meta({ id: 'RequestLink' });
export type RequestLink = z.infer<typeof RequestLink>;
export const StarterGroup = z
  .strictObject({
    ...GroupFacts,
    together: z.array(z.string()),
    /** How she reaches them: both have said yes to this group. */
    colleagues: z.array(z.strictObject({ name: z.string(), phone: z.string().nullable(), email: z.string() })),
    officeEmail: z.string(),
    officePhone: z.string().nullable(),
  })
  .meta({ id: 'StarterGroup' });
export type StarterGroup = z.infer<typeof StarterGroup>;
/** Her one page: requests first, then her groups, her standing and what she has done. Bounded by her own limits. */
export const StarterPage = z
  .strictObject({
    name: z.string(),
    called: z.string().nullable(),
    state: z.enum(STARTER_STATES),
    qualifiedUntil: Instant.nullable(),
    confidentialityAgreed: z.boolean(),
    pausedUntil: z.string().nullable(),
    qualifications: QualificationHistory,
    requests: z.array(StarterRequest),
    groups: z.array(StarterGroup),
    certificates: z.array(z.strictObject({ id: Id, serial: z.string(), type: Words, issuedOn: z.string() })),
    groupsHandedOver: z.number().int(),
    sessionsHeld: z.number().int(),
  })
  .meta({ id: 'StarterPage' });
export type StarterPage = z.infer<typeof StarterPage>;
export const NewSessionLog = z
  .strictObject({
    outcome: z.enum(LOG_OUTCOMES),
    present: z.number().int().min(0).max(30).optional(),
    absentWithNotice: z.number().int().min(0).max(30).optional(),
    absentWithoutNotice: z.number().int().min(0).max(30).optional(),
    /** Of those present; only until the group is closed. */
    newcomers: z.number().int().min(0).max(30).optional(),
    frames: z.array(FrameName).max(10).default([]),
    readiness: z.number().int().min(1).max(4).optional(),
    steppingIn: z.number().int().min(0).max(4).optional(),
    nextAgreed: z.boolean().optional(),
    note: optionalLines(500),
    /** With the first meeting that is held the group begins: what she declares of those who are in it. */
    begins: z.strictObject({ everyoneIsAdult: z.boolean(), nobodyKnowsAnother: z.boolean() }).optional(),
  })
  .refine((log) => (log.outcome === 'held') === (log.present !== undefined), { path: ['present'], params: { reason: 'present-when-held' } })
  .refine(({ newcomers = 0, present = 0 }) => newcomers <= present, { path: ['newcomers'], params: { reason: 'too-big' } })
  .refine((log) => log.outcome === 'held' || (log.absentWithNotice ?? log.absentWithoutNotice ?? log.newcomers) === undefined, {
    path: ['present'],
    params: { reason: 'present-when-held' },
  })
  .meta({ id: 'NewSessionLog' });
export type NewSessionLog = z.infer<typeof NewSessionLog>;

/** The log of one meeting behind the link in a starter's mail: what the form needs, and nobody who takes part. */
export const LogLink = z
  .strictObject({
    groupName: z.string(),
    place: z.string(),
    venue: z.string().nullable(),
    /** Which of the meetings that are or were to be held. */
    number: z.number().int(),
    held: z.number().int(),
    budget: z.number().int(),
    date: z.string(),
    startsAt: z.string(),
    endsAt: z.string(),
    state: SessionStateName,
    /** The group has not begun: this log is its start. */
    begins: z.boolean(),
    /** Frames of earlier meetings. */
    before: z.array(FrameName),
    /** Names a note may hold: those she leads the meetings with. */
    together: z.array(z.string()),
    officeName: z.string(),
    officeEmail: z.string(),
    officePhone: z.string().nullable(),
    /** Why it cannot be logged now; null when it can. */
    hindrance: z.enum(['logged', 'not-yet', 'earlier-first', 'over']).nullable(),
  })
  .meta({ id: 'LogLink' });
export type LogLink = z.infer<typeof LogLink>;

export const GroupFollowUp = z
  .strictObject({
    groupName: z.string(),
    kind: FollowUpKindName,
    state: FollowUpStateName,
    outcome: OutcomeName.nullable(),
    officeName: z.string(),
    officeEmail: z.string(),
    officePhone: z.string().nullable(),
    /** It never had a starter. */
    selfStarted: z.boolean(),
    /** The day of the next question, if the group goes on; null when it has asked for none. */
    nextOn: z.string().nullable(),
    /** Until then "we have ended" can be taken back. */
    takeBackUntil: Instant.nullable(),
    can: z.array(z.enum(['answer', 'take-back'])),
  })
  .meta({ id: 'GroupFollowUp' });
export type GroupFollowUp = z.infer<typeof GroupFollowUp>;
