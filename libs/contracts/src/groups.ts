import * as z from 'zod';
import {
  Day,
  Email,
  Id,
  Instant,
  Kilometres,
  Language,
  line,
  lines,
  MunicipalityCode,
  optionalLine,
  pageOf,
  PageQuery,
  Phone,
  Time,
  Words,
} from './common.ts';

export const GroupStateName = z.enum([
  'forming',
  'called-in',
  'started',
  'with-starter',
  'leaderless',
  'followed-up',
  'ended',
  'merged',
  'dissolved',
]);
export const AssignmentStateName = z.enum(['needed', 'asked', 'accepted', 'active', 'completed', 'withdrawn']);
export const RequestStateName = z.enum(['open', 'accepted', 'declined', 'expired', 'taken-back']);
export const SessionStateName = z.enum(['planned', 'held', 'cancelled', 'starter-absent']);
export const FollowUpStateName = z.enum(['planned', 'due', 'no-answer', 'reminded', 'call-task', 'done', 'unknown', 'dropped']);
export const FollowUpKindName = z.enum(['six-weeks', 'six-months', 'twelve-months']);
export const OutcomeName = z.enum(['alive', 'paused', 'merged', 'ended', 'wants-help']);
export const FrameName = z.enum([
  'confidentiality',
  'notice-of-absence',
  'openness',
  'no-advice',
  'here-and-now',
  'own-story',
  'rounds',
  'shared-responsibility',
  'sober',
  'closed-group',
]);
export const HandoverItemName = z.enum(['frames-known', 'room-and-key', 'contact-agreed', 'confidentiality-signed', 'next-dates-set']);

export const NewGroup = z
  .strictObject({
    officeId: Id,
    name: line(120),
    municipalityCode: MunicipalityCode,
    /** Left out: a mixed group. */
    themeCode: z.string().max(40).optional(),
    form: z.enum(['physical', 'digital']),
    venue: optionalLine(200),
    roomAndKey: lines(500).optional(),
    expectedSize: z.number().int().min(4).max(8),
    contactName: optionalLine(120),
    contactEmail: Email,
    contactPhone: Phone,
    contactLanguage: Language.default('nb'),
    startsAt: Time,
    endsAt: Time,
    sessionBudget: z.number().int().min(1).max(10),
    budgetReason: optionalLine(500),
    startersWanted: z.number().int().min(1).max(2).default(1),
    /** One date a starter meeting, in order; as many as the budget. */
    sessionDates: z.array(Day).min(1).max(10),
  })
  .meta({ id: 'NewGroup' });
export type NewGroup = z.infer<typeof NewGroup>;

export const SessionPlanQuery = z.strictObject({ first: Day, count: z.coerce.number().int().min(1).max(10) });
/** Weekly dates with public holidays jumped over. */
export const SessionPlan = z
  .strictObject({ dates: z.array(z.string()), jumped: z.array(z.strictObject({ date: z.string(), name: z.string() })) })
  .meta({ id: 'SessionPlan' });

export const GroupRow = z
  .strictObject({
    id: Id,
    name: z.string(),
    officeName: z.string(),
    place: z.string(),
    theme: Words.nullable(),
    form: z.enum(['physical', 'digital']),
    state: GroupStateName,
    paused: z.boolean(),
    starters: z.array(z.string()),
    held: z.number().int(),
    budget: z.number().int(),
    nextOn: z.string().nullable(),
    assignmentState: AssignmentStateName.nullable(),
    stateChangedAt: Instant,
  })
  .meta({ id: 'GroupRow' });
export type GroupRow = z.infer<typeof GroupRow>;
export const GroupPage = pageOf(GroupRow).meta({ id: 'GroupPage' });
export const GroupQuery = PageQuery.extend({
  officeId: Id.optional(),
  state: GroupStateName.optional(),
  q: z.string().trim().max(60).optional(),
});

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
        frames: z.array(FrameName),
        readiness: z.number().int().nullable(),
        steppingIn: z.number().int().nullable(),
        nextAgreed: z.boolean().nullable(),
        note: z.string().nullable(),
        writtenAt: Instant,
        writtenBy: z.string(),
      })
      .nullable(),
    can: z.array(z.enum(['log', 'move', 'cancel'])),
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
  })
  .meta({ id: 'FollowUp' });
export type FollowUpView = z.infer<typeof FollowUpView>;

export const GroupTask = z.enum([
  'call-in',
  'start',
  'ask-starter',
  'plan-dates',
  'hand-over',
  'end',
  'dissolve',
  'pause',
  'resume',
  'answer-follow-up',
  'log',
]);
export type GroupTask = z.infer<typeof GroupTask>;
const GroupFacts = {
  id: Id,
  name: z.string(),
  officeId: Id,
  officeName: z.string(),
  municipalityCode: z.string(),
  place: z.string(),
  theme: Words.nullable(),
  form: z.enum(['physical', 'digital']),
  venue: z.string().nullable(),
  roomAndKey: z.string().nullable(),
  expectedSize: z.number().int(),
  contactName: z.string().nullable(),
  contactEmail: z.string(),
  contactPhone: z.string().nullable(),
  state: GroupStateName,
  paused: z.boolean(),
  startsAt: z.string(),
  endsAt: z.string(),
  held: z.number().int(),
  budget: z.number().int(),
  participantsAtStart: z.number().int().nullable(),
  startedOn: z.string().nullable(),
  leaderlessOn: z.string().nullable(),
  sessions: z.array(SessionView),
  version: z.number().int(),
  can: z.array(GroupTask),
};
export const StaffGroup = z
  .strictObject({
    ...GroupFacts,
    assignment: z
      .strictObject({
        id: Id,
        state: AssignmentStateName,
        startersWanted: z.number().int(),
        starters: z.array(z.strictObject({ id: Id, name: z.string(), phone: z.string().nullable(), email: z.string() })),
        requests: z.array(RequestView),
      })
      .nullable(),
    followUps: z.array(FollowUpView),
    endReason: z.string().nullable(),
    budgetReason: z.string().nullable(),
    freshUntil: z.string().nullable(),
  })
  .meta({ id: 'StaffGroup' });
export type StaffGroup = z.infer<typeof StaffGroup>;

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
  })
  .meta({ id: 'Suggestion' });
export type Suggestion = z.infer<typeof Suggestion>;
export const SuggestionList = z.strictObject({ items: z.array(Suggestion) }).meta({ id: 'SuggestionList' });
export const NewRequests = z
  .strictObject({ personIds: z.array(Id).min(1).max(5), message: lines(1000).optional() })
  .meta({ id: 'NewRequests' });
export type NewRequests = z.infer<typeof NewRequests>;
export const GroupStartRequest = z
  .strictObject({
    participants: z.number().int().min(0).max(30),
    everyoneIsAdult: z.boolean(),
    nobodyKnowsAnother: z.boolean(),
    ageSpanYears: z.number().int().min(0).max(90).optional(),
  })
  .meta({ id: 'GroupStart' });
export type GroupStartRequest = z.infer<typeof GroupStartRequest>;
export const GroupStarted = z
  .strictObject({ warnings: z.array(z.enum(['age-span', 'one-starter', 'no-starter'])) })
  .meta({ id: 'GroupStarted' });
export const SessionMove = z.strictObject({ date: Day, startsAt: Time, endsAt: Time }).meta({ id: 'SessionMove' });
export const OutcomeAnswer = z.strictObject({ outcome: OutcomeName }).meta({ id: 'OutcomeAnswer' });

// --- the starter's side ------------------------------------------------------------------------------------------

export const RequestAnswer = z.strictObject({ answer: z.enum(['accept', 'decline']) }).meta({ id: 'RequestAnswer' });
export const StarterRequest = z
  .strictObject({
    id: Id,
    groupName: z.string(),
    place: z.string(),
    venue: z.string().nullable(),
    theme: Words.nullable(),
    form: z.enum(['physical', 'digital']),
    dates: z.array(z.string()),
    startsAt: z.string(),
    endsAt: z.string(),
    message: z.string().nullable(),
    askedAt: Instant,
    expiresAt: Instant,
    distanceKm: Kilometres,
    together: z.array(z.string()),
    officeName: z.string(),
  })
  .meta({ id: 'StarterRequest' });
export type StarterRequest = z.infer<typeof StarterRequest>;
export const StarterGroup = z
  .strictObject({ ...GroupFacts, together: z.array(z.string()), officeEmail: z.string(), officePhone: z.string().nullable() })
  .meta({ id: 'StarterGroup' });
export type StarterGroup = z.infer<typeof StarterGroup>;
/** Her one page: requests first, then her groups, her standing and what she has done. Bounded by her own limits. */
export const StarterPage = z
  .strictObject({
    name: z.string(),
    state: z.enum(['applicant', 'in-training', 'qualified', 'paused', 'lapsed', 'retired']),
    qualifiedUntil: Instant.nullable(),
    confidentialityAgreed: z.boolean(),
    pausedUntil: z.string().nullable(),
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
    outcome: z.enum(['held', 'cancelled', 'starter-absent']),
    present: z.number().int().min(0).max(30).optional(),
    frames: z.array(FrameName).max(10).default([]),
    readiness: z.number().int().min(1).max(4).optional(),
    steppingIn: z.number().int().min(0).max(4).optional(),
    nextAgreed: z.boolean().optional(),
    note: lines(500).optional(),
  })
  .refine((log) => (log.outcome === 'held') === (log.present !== undefined), { path: ['present'], params: { reason: 'present-when-held' } })
  .meta({ id: 'NewSessionLog' });
export type NewSessionLog = z.infer<typeof NewSessionLog>;
export const NewHandover = z.strictObject({ on: Day, checked: z.array(HandoverItemName).max(5) }).meta({ id: 'NewHandover' });
export type NewHandover = z.infer<typeof NewHandover>;

// --- the group's own link ----------------------------------------------------------------------------------------

export const GroupFollowUp = z
  .strictObject({
    groupName: z.string(),
    kind: FollowUpKindName,
    state: FollowUpStateName,
    outcome: OutcomeName.nullable(),
    officeName: z.string(),
    officeEmail: z.string(),
    officePhone: z.string().nullable(),
    can: z.array(z.enum(['answer'])),
  })
  .meta({ id: 'GroupFollowUp' });
export type GroupFollowUp = z.infer<typeof GroupFollowUp>;
