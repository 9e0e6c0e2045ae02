import * as z from 'zod';
import { Day, Id, Instant, pageOf, PageQuery, Words, SearchText } from './common.ts';

export const StarterStateName = z.enum(['applicant', 'in-training', 'qualified', 'paused', 'lapsed', 'retired']);
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
  state: StarterStateName.optional(),
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
export const StaffStarter = z
  .strictObject({
    ...StarterRow.shape,
    officeName: z.string(),
    pausedUntil: z.string().nullable(),
    confidentialityAgreed: z.boolean(),
    qualifications: QualificationHistory,
    /** When she asked to talk with somebody, while nobody has. */
    supervisionAskedAt: Instant.nullable(),
    groups: z.array(z.strictObject({ id: Id, name: z.string(), state: z.string(), held: z.number().int(), budget: z.number().int() })),
    can: z.array(z.enum(['pause', 'resume', 'retire'])),
  })
  .meta({ id: 'StaffStarter' });
export type StaffStarter = z.infer<typeof StaffStarter>;
export const Pause = z.strictObject({ until: Day }).meta({ id: 'Pause' });
