import { GRANTED_ROLES } from '@igang/domain';
import * as z from 'zod';
import { Day, Email, Id, Language, PageQuery, pageOf, personName } from '../common.ts';

const GrantedRole = z.enum(GRANTED_ROLES);
const PointName = z.string().nullable();

/** Somebody who works for an office, or at one of its contact points; a row a role. */
export const RoleHolder = z
  .strictObject({
    id: Id,
    role: GrantedRole,
    person: z.strictObject({ id: Id, name: z.string(), email: z.string(), phone: z.string().nullable() }),
    /** Where she works, when it is at a contact point. */
    pointName: PointName,
    since: Day,
    /** Whether the reader may end it. */
    mayEnd: z.boolean(),
  })
  .meta({ id: 'RoleHolder' });
export type RoleHolder = z.infer<typeof RoleHolder>;
export const RoleHolderPage = pageOf(RoleHolder).meta({ id: 'RoleHolderPage' });
export const RoleQuery = PageQuery.extend({ officeId: Id });

/** Somebody who has not said yes to a role yet. */
export const RoleInvitation = z
  .strictObject({
    id: Id,
    role: GrantedRole,
    name: z.string(),
    email: z.string(),
    pointName: PointName,
    invitedOn: Day,
    /** The last day on which she can say yes; it may have passed. */
    until: Day,
    isOver: z.boolean(),
    /** Whether the reader may take it back. */
    mayEnd: z.boolean(),
  })
  .meta({ id: 'RoleInvitation' });
export type RoleInvitation = z.infer<typeof RoleInvitation>;
export const RoleInvitationPage = pageOf(RoleInvitation).meta({ id: 'RoleInvitationPage' });

/** Inviting once more sends the mail once more, and what was written before is forgotten. */
export const NewRoleInvitation = z
  .strictObject({
    officeId: Id,
    role: GrantedRole,
    contactPointId: Id.optional(),
    name: personName(120),
    email: Email,
    language: Language,
  })
  .meta({ id: 'NewRoleInvitation' });
export type NewRoleInvitation = z.infer<typeof NewRoleInvitation>;

/** Behind the link in the mail that invites her. */
export const RoleInvitationLink = z
  .strictObject({ role: GrantedRole, name: z.string(), officeName: z.string(), pointName: PointName, invitedBy: z.string(), until: Day })
  .meta({ id: 'RoleInvitationLink' });
export type RoleInvitationLink = z.infer<typeof RoleInvitationLink>;
