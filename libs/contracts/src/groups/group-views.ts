import { ANSWERED_BY, GROUP_FORMS } from '@igang/domain';
import * as z from 'zod';
import { Day, Id, Instant, Language, Time, Words, optionalLine, optionalLines } from '../common.ts';
import {
  GroupStateName,
  GroupTask,
  AssignmentStateName,
  RequestStateName,
  SessionStateName,
  FollowUpStateName,
  FollowUpKindName,
  OutcomeName,
  FrameName,
  HandoverItemName,
  RhythmName,
} from './group-names.ts';

export const SessionView = z
  .strictObject({
    id: Id,
    number: z.number().int(),
    date: z.string(),
    startsAt: z.string(),
    endsAt: z.string(),
    state: SessionStateName,
    /** Readers without access to logs get null. */
    log: z
      .strictObject({
        present: z.number().int().nullable(),
        absentWithNotice: z.number().int().nullable(),
        absentWithoutNotice: z.number().int().nullable(),
        newcomers: z.number().int().nullable(),
        frames: z.array(FrameName),
        readiness: z.number().int().nullable(),
        steppingIn: z.number().int().nullable(),
        nextAgreed: z.boolean().nullable(),
        note: z.string().nullable(),
        /** `onBehalfOf`: the starter who told it on the telephone; null when she wrote it herself. */
        /** The last time its writer corrected it. */
        correctedAt: Instant.nullable(),
        ...{ writtenAt: Instant, writtenBy: z.string(), onBehalfOf: z.string().nullable() },
      })
      .nullable(),
    /** Starters of the group who have said that they cannot come; `me` is the reader. */
    away: z.array(z.strictObject({ name: z.string(), me: z.boolean() })),
    /** A starter has moved it with her group; how it was before. */
    moved: z.strictObject({ by: z.string(), at: Instant, date: z.string(), startsAt: z.string(), endsAt: z.string() }).nullable(),
    can: z.array(z.enum(['log', 'correct-log', 'reschedule', 'log-for', 'move', 'move-back', 'cancel'])),
  })
  .meta({ id: 'Session' });
export type SessionView = z.infer<typeof SessionView>;
export const RequestView = z
  .strictObject({
    id: Id,
    personId: Id,
    name: z.string(),
    state: RequestStateName,
    askedAt: Instant,
    expiresAt: Instant,
    answeredAt: Instant.nullable(),
    /** Who wrote down what she said on the telephone; null when she answered herself. */
    answeredBy: z.string().nullable(),
  })
  .meta({ id: 'AssignmentRequest' });
export type RequestView = z.infer<typeof RequestView>;
export const FollowUpView = z
  .strictObject({
    id: Id,
    kind: FollowUpKindName,
    dueOn: z.string(),
    state: FollowUpStateName,
    outcome: OutcomeName.nullable(),
    answeredAt: Instant.nullable(),
    /** `office`: written before it was asked how it heard. */
    answeredBy: z.enum(ANSWERED_BY).nullable(),
  })
  .meta({ id: 'FollowUp' });
export type FollowUpView = z.infer<typeof FollowUpView>;

/** What is agreed with the group so far, and how it is going to meet on its own. */
export const Preparation = z
  .strictObject({
    agreed: z.array(HandoverItemName),
    /** The first meeting without a starter; null while nobody knows. */
    meetsFrom: z.string().nullable(),
    everyWeeks: RhythmName,
  })
  .meta({ id: 'Preparation' });
export type Preparation = z.infer<typeof Preparation>;

/** What everybody who may see a group sees of it. */
export const GroupFacts = {
  id: Id,
  name: z.string(),
  officeId: Id,
  officeName: z.string(),
  municipalityCode: z.string(),
  place: z.string(),
  theme: Words.nullable(),
  form: z.enum(GROUP_FORMS),
  venue: z.string().nullable(),
  roomAndKey: z.string().nullable(),
  expectedSize: z.number().int(),
  contactName: z.string().nullable(),
  contactEmail: z.string().nullable(),
  contactPhone: z.string().nullable(),
  contactLanguage: Language,
  state: GroupStateName,
  paused: z.boolean(),
  pausedUntil: z.string().nullable(),
  startsAt: z.string(),
  endsAt: z.string(),
  /** Its starters, if any, are there to support a group that runs on its own. */
  support: z.boolean(),
  held: z.number().int(),
  budget: z.number().int(),
  participantsAtStart: z.number().int().nullable(),
  startedOn: z.string().nullable(),
  leaderlessOn: z.string().nullable(),
  sessions: z.array(SessionView),
  preparation: Preparation,
  version: z.number().int(),
  can: z.array(GroupTask),
};
const GroupName = z.strictObject({ id: Id, name: z.string() });
export const StaffGroup = z
  .strictObject({
    ...GroupFacts,
    themeCode: z.string().nullable(),
    assignment: z
      .strictObject({
        id: Id,
        state: AssignmentStateName,
        startersWanted: z.number().int(),
        /** When nobody says yes, the next in turn is asked by itself. */
        askNext: z.boolean(),
        starters: z.array(z.strictObject({ id: Id, name: z.string(), phone: z.string().nullable(), email: z.string() })),
        requests: z.array(RequestView),
      })
      .nullable(),
    followUps: z.array(FollowUpView),
    /** It has asked for help and has had none since. */
    helpWanted: z.boolean(),
    /** It began without a starter, and asked to be asked. */
    selfStarted: z.boolean(),
    /** It has asked not to be asked how it goes. */
    noQuestions: z.boolean(),
    /** It has said that it is no more; until then that can be taken back. */
    closingAt: Instant.nullable(),
    /** It has been started; until then that can be taken back, while no meeting is logged. */
    startSettlesAt: Instant.nullable(),
    /** So many have said yes to come to the first meeting. */
    coming: z.number().int(),
    /** The group it began afresh from, and the one that began afresh from it. */
    predecessor: GroupName.nullable(),
    successor: GroupName.nullable(),
    endReason: z.string().nullable(),
    budgetReason: z.string().nullable(),
    freshUntil: z.string().nullable(),
  })
  .meta({ id: 'StaffGroup' });
export type StaffGroup = z.infer<typeof StaffGroup>;

export const NewRequests = z
  .strictObject({
    personIds: z.array(Id).min(1).max(5),
    message: optionalLines(1000),
    /** When nobody answers yes: the next whose turn it is is asked by itself, or (left out) the office looks again. */
    then: z.enum(['office', 'next']).optional(),
  })
  .meta({ id: 'NewRequests' });
export type NewRequests = z.infer<typeof NewRequests>;
export const GroupStartRequest = z
  .strictObject({
    participants: z.number().int().min(0).max(30),
    everyoneIsAdult: z.boolean(),
    nobodyKnowsAnother: z.boolean(),
    ageSpanYears: z.number().int().min(0).max(90).optional(),
    /** Why it is told so long after the first meeting. */
    reason: optionalLine(200),
  })
  .meta({ id: 'GroupStart' });
export type GroupStartRequest = z.infer<typeof GroupStartRequest>;
export const GroupStarted = z
  .strictObject({ warnings: z.array(z.enum(['age-span', 'one-starter', 'no-starter'])) })
  .meta({ id: 'GroupStarted' });
export const SessionMove = z.strictObject({ date: Day, startsAt: Time, endsAt: Time }).meta({ id: 'SessionMove' });
/** A starter moves a meeting: `anyway` when she has seen what else is on that day. */
export const SessionReschedule = SessionMove.extend({ anyway: z.boolean().default(false) }).meta({ id: 'SessionReschedule' });
export type SessionReschedule = z.infer<typeof SessionReschedule>;
/** What else is at the hours she thinks of. */
export const SessionDayTaken = z
  .strictObject({
    /** She herself has something else. */
    me: z.boolean(),
    /** Those she leads it with who have another meeting; then it cannot be. */
    busy: z.array(z.string()),
    /** Those who have said that they are away. */
    away: z.array(z.string()),
    /** Something else is planned where the group meets. */
    room: z.boolean(),
    /** The public holiday, or the eve. */
    holiday: z.string().nullable(),
  })
  .meta({ id: 'SessionDayTaken' });
export type SessionDayTaken = z.infer<typeof SessionDayTaken>;
/** What the office was told, and how. */
export const HeardOutcome = z
  .strictObject({ outcome: OutcomeName, how: z.enum(['phone', 'visit']).default('phone') })
  .meta({ id: 'HeardOutcome' });
export const OutcomeAnswer = z.strictObject({ outcome: OutcomeName }).meta({ id: 'OutcomeAnswer' });
