import * as z from 'zod';
import { Day, Id, Instant, pageOf, PageQuery } from './common.ts';

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
  q: z.string().trim().max(60).optional(),
});
export const StaffStarter = z
  .strictObject({
    ...StarterRow.shape,
    officeName: z.string(),
    pausedUntil: z.string().nullable(),
    confidentialityAgreed: z.boolean(),
    groups: z.array(z.strictObject({ id: Id, name: z.string(), state: z.string(), held: z.number().int(), budget: z.number().int() })),
    can: z.array(z.enum(['pause', 'resume', 'retire'])),
  })
  .meta({ id: 'StaffStarter' });
export type StaffStarter = z.infer<typeof StaffStarter>;
export const Pause = z.strictObject({ until: Day }).meta({ id: 'Pause' });
