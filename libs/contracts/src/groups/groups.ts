import { GROUP_FORMS, isLocalDate } from '@igang/domain';
import * as z from 'zod';
import {
  Day,
  OptionalEmail,
  Id,
  Instant,
  Language,
  line,
  MunicipalityCode,
  optionalLine,
  pageOf,
  PageQuery,
  Phone,
  ThemeCode,
  Time,
  Words,
  optionalLines,
  SearchText,
} from '../common.ts';
import { GroupStateName, AssignmentStateName } from './group-names.ts';

export const NewGroup = z
  .strictObject({
    officeId: Id,
    name: line(120),
    municipalityCode: MunicipalityCode,
    /** Left out: a mixed group. */
    themeCode: ThemeCode.optional(),
    form: z.enum(GROUP_FORMS),
    venue: optionalLine(200),
    roomAndKey: optionalLines(500),
    expectedSize: z.number().int().min(4).max(8),
    contactName: optionalLine(120),
    /** Whoever takes e-mail for the group. Left out while nobody is in it; needed at the handover. */
    contactEmail: OptionalEmail,
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

/** What may change while the group lives: all of it at once, as it was read (`version`). */
export const GroupChange = z
  .strictObject({
    name: line(120),
    venue: optionalLine(200),
    roomAndKey: optionalLines(500),
    expectedSize: z.number().int().min(4).max(8),
    /** These four are as they were when left out; no theme (`null`) is a mixed group. */
    municipalityCode: MunicipalityCode.optional(),
    themeCode: ThemeCode.nullable().optional(),
    form: z.enum(GROUP_FORMS).optional(),
    /** Of the need that the group has now. */
    startersWanted: z.number().int().min(1).max(2).optional(),
    contactName: optionalLine(120),
    /** Left out: nobody yet. A group on its own has one. */
    contactEmail: OptionalEmail,
    contactPhone: Phone,
    version: z.number().int().min(1),
  })
  .meta({ id: 'GroupChange' });
export type GroupChange = z.infer<typeof GroupChange>;
/** Another evening for every meeting that is still planned: one date each, in order. */
export const SeriesMove = z.strictObject({ dates: z.array(Day).min(1).max(10), startsAt: Time, endsAt: Time }).meta({ id: 'SeriesMove' });

/** A starter is with a leaderless group for a while: one date a meeting, in order, at the group's own hours. */
export const NewSupport = z
  .strictObject({ sessionDates: z.array(Day).min(1).max(6), startersWanted: z.number().int().min(1).max(2).default(1) })
  .meta({ id: 'NewSupport' });
export type NewSupport = z.infer<typeof NewSupport>;

/** A group begins afresh with more people: everything else is as it was. */
export const GroupRenewal = z
  .strictObject({
    sessionDates: z.array(Day).min(1).max(8),
    startersWanted: z.number().int().min(1).max(2).default(1),
    expectedSize: z.number().int().min(4).max(8),
  })
  .meta({ id: 'GroupRenewal' });
export type GroupRenewal = z.infer<typeof GroupRenewal>;

/** Left out: until the office says so, or the group answers that it meets. */
export const GroupPause = z.strictObject({ until: Day.optional() }).meta({ id: 'GroupPause' });
/** The same as a form holds it: an empty day is none. */
export const GroupPauseForm = z.strictObject({
  until: z.string().refine((day) => day === '' || isLocalDate(day), { params: { reason: 'date' } }),
});

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
    form: z.enum(GROUP_FORMS),
    state: GroupStateName,
    paused: z.boolean(),
    starters: z.array(z.string()),
    /** So many have said yes to come, and so many of them have no address and must be rung. */
    coming: z.number().int(),
    toRing: z.number().int(),
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
  /** One state, or `live`: every group that has not ended. */
  state: z.enum([...GroupStateName.options, 'live']).optional(),
  q: SearchText.optional(),
  /** Those to whom this happened in the period, both days included. */
  event: z.enum(['started', 'handed-over']).optional(),
  from: Day.optional(),
  until: Day.optional(),
});
