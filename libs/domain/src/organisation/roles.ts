import { type Actor, type GrantedRole, may } from './access.ts';
import type { OfficeKind } from './office.ts';

/** So many days somebody may say yes to a role she is invited to. */
export const ROLE_INVITATION_DAYS = 14;

/** They reach every office, so they are held in the national one and given by those who work there (product.md section 5). */
const NATIONAL_ROLES: readonly GrantedRole[] = ['national', 'auditor'];

export const reachesEverywhere = (role: GrantedRole): boolean => NATIONAL_ROLES.includes(role);

/** May `actor` invite to this role in this office, and end it? */
export function mayGiveRole(actor: Actor, role: GrantedRole, officeId: string): boolean {
  return may(actor, reachesEverywhere(role) ? 'role.give-national' : 'role.give', { officeId });
}

/** Roles that can be held in an office of that kind; one at a contact point is invited to from the contact point. */
export function rolesIn(kind: OfficeKind): readonly GrantedRole[] {
  return kind === 'national' ? ['coordinator', 'trainer', ...NATIONAL_ROLES] : ['coordinator', 'trainer', 'contact-point'];
}
