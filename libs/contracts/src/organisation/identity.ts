import { OFFICE_KINDS, ROLES } from '@igang/domain';
import * as z from 'zod';
import { Email, Id, Language } from '../common.ts';

export const OfficeRef = z.strictObject({ id: Id, name: z.string(), kind: z.enum(OFFICE_KINDS) }).meta({ id: 'OfficeRef' });
export type OfficeRef = z.infer<typeof OfficeRef>;
export const OfficeList = z.strictObject({ items: z.array(OfficeRef) }).meta({ id: 'OfficeList' });
export const Me = z
  .strictObject({
    person: z.strictObject({ id: Id, name: z.string(), email: z.string(), language: Language }),
    isStarter: z.boolean(),
    roles: z.array(z.strictObject({ role: z.enum(ROLES), office: OfficeRef })),
    /** Offices whose work she may see; all open ones for the national office. */
    offices: z.array(OfficeRef),
    /** Contact points she works for. */
    contactPoints: z.array(z.strictObject({ id: Id, name: z.string() })),
  })
  .meta({ id: 'Me' });
export type Me = z.infer<typeof Me>;

export const NewSignInLink = z.strictObject({ email: Email }).meta({ id: 'NewSignInLink' });
export type NewSignInLink = z.infer<typeof NewSignInLink>;
export const NewSession = z.strictObject({ token: z.string().min(10).max(200) }).meta({ id: 'NewSession' });
export type NewSession = z.infer<typeof NewSession>;

/** The code of the mail, for whoever cannot open the mail where she wants to sign in. Written as in the mail, or without the space. */
export const NewCodeSession = z
  .strictObject({
    email: Email,
    code: z
      .string()
      .trim()
      .regex(/^\d{4} ?\d{4}$/),
  })
  .meta({ id: 'NewCodeSession' });
export type NewCodeSession = z.infer<typeof NewCodeSession>;

export const DemoPerson = z
  .strictObject({ id: Id, name: z.string(), key: z.string(), role: z.enum(ROLES), office: z.string() })
  .meta({ id: 'DemoPerson' });
export type DemoPerson = z.infer<typeof DemoPerson>;
export const DemoPeople = z.strictObject({ items: z.array(DemoPerson) }).meta({ id: 'DemoPeople' });
export type DemoPeople = z.infer<typeof DemoPeople>;
export const NewDemoSession = z.strictObject({ personId: Id }).meta({ id: 'NewDemoSession' });
export type NewDemoSession = z.infer<typeof NewDemoSession>;
export const Done = z.strictObject({ done: z.literal(true) }).meta({ id: 'Done' });
export type Done = z.infer<typeof Done>;
export const Created = z.strictObject({ id: Id }).meta({ id: 'Created' });
export type Created = z.infer<typeof Created>;
