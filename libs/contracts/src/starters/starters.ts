import { KEPT_PROMISE_TEXTS, PROMISE_WAYS, PROMISED_TEXTS, STARTER_STATES } from '@igang/domain';
import { PROMISE_TEXTS } from '@igang/domain/starters/promise';
import * as z from 'zod';
import { Day, Id, Instant, Language, pageOf, PageQuery, Words, SearchText } from '../common.ts';

export const StarterStateName = z.enum(STARTER_STATES);
export const StarterRow = z
  .strictObject({
    id: Id,
    name: z.string(),
    email: z.string(),
    phone: z.string().nullable(),
    place: z.string().nullable(),
    state: StarterStateName,
    qualifiedUntil: Instant.nullable(),
    activeGroups: z.number().int(),
    maxGroups: z.number().int(),
    groupsStarted: z.number().int(),
    lastAskedAt: Instant.nullable(),
  })
  .meta({ id: 'StarterRow' });
export type StarterRow = z.infer<typeof StarterRow>;
export const StarterRowPage = pageOf(StarterRow).meta({ id: 'StarterRowPage' });
export const StarterQuery = PageQuery.extend({
  officeId: Id.optional(),
  /** One state, or `live`: those who start groups now, or will again when they have rested. */
  state: z.enum([...StarterStateName.options, 'live']).optional(),
  q: SearchText.optional(),
});
/** One time she became or stayed qualified: by a course, or by refreshers whose days were summed. */
export const QualificationLine = z
  .strictObject({
    id: Id,
    kind: z.enum(['course', 'renewal']),
    type: Words.nullable(),
    validFrom: Instant,
    validUntil: Instant,
    withdrawn: z.boolean(),
    refreshers: z.array(z.strictObject({ type: Words, on: z.string(), days: z.number().int() })),
  })
  .meta({ id: 'QualificationLine' });
export type QualificationLine = z.infer<typeof QualificationLine>;
/** Her qualifications, newest first, and how many days she has towards the next renewal; null when nothing renews. */
export const QualificationHistory = z
  .strictObject({
    lines: z.array(QualificationLine),
    renewal: z.strictObject({ days: z.number().int(), needed: z.number().int(), months: z.number().int() }).nullable(),
  })
  .meta({ id: 'QualificationHistory' });
export type QualificationHistory = z.infer<typeof QualificationHistory>;
/** A promise of confidentiality that has been given: when, how, and to which text. */
export const GivenPromise = z
  .strictObject({
    givenOn: Day,
    how: z.enum(PROMISE_WAYS),
    text: z.enum(KEPT_PROMISE_TEXTS),
  })
  .meta({ id: 'GivenPromise' });
export type GivenPromise = z.infer<typeof GivenPromise>;
/** The promise of confidentiality on a course that qualifies: who has given it, and what can be done about it now. */
export const CoursePromise = z.strictObject({
  enrolmentId: Id,
  name: z.string(),
  promise: GivenPromise.nullable(),
  can: z.array(z.enum(['record', 'undo'])),
});
export type CoursePromise = z.infer<typeof CoursePromise>;
export const CoursePromises = z.strictObject({ items: z.array(CoursePromise) }).meta({ id: 'CoursePromises' });
export type CoursePromises = z.infer<typeof CoursePromises>;
/** The office has received it: ours, or another text on a sheet that it keeps. */
export const ReceivedPromise = z.strictObject({ givenOn: Day, text: z.enum(PROMISED_TEXTS) }).meta({ id: 'ReceivedPromise' });
export type ReceivedPromise = z.infer<typeof ReceivedPromise>;
/** She has read this text, and promises it. */
export const OwnPromise = z.strictObject({ text: z.enum(PROMISE_TEXTS) }).meta({ id: 'OwnPromise' });
export type OwnPromise = z.infer<typeof OwnPromise>;
export const StaffStarter = z
  .strictObject({
    ...StarterRow.shape,
    called: z.string().nullable(),
    postalCode: z.string().nullable(),
    language: Language,
    officeName: z.string(),
    pausedUntil: z.string().nullable(),
    /** Her promise of confidentiality, the latest one; null while none is known. */
    promise: GivenPromise.nullable(),
    qualifications: QualificationHistory,
    /** When she asked to talk with somebody, while nobody has. */
    supervisionAskedAt: Instant.nullable(),
    groups: z.array(z.strictObject({ id: Id, name: z.string(), state: z.string(), held: z.number().int(), budget: z.number().int() })),
    can: z.array(z.enum(['pause', 'resume', 'retire'])),
  })
  .meta({ id: 'StaffStarter' });
export type StaffStarter = z.infer<typeof StaffStarter>;
export const Pause = z.strictObject({ until: Day }).meta({ id: 'Pause' });
