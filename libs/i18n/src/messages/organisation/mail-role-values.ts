import type { GrantedRole, LocalDate } from '@igang/domain';

/** A role somebody has: in an office, or at a contact point of it. */
export interface RoleInWords {
  readonly role: GrantedRole;
  readonly office: string;
  readonly point: string | undefined;
}

/** Somebody is asked to have it. */
export interface InvitedToRole extends RoleInWords {
  readonly inviter: string;
  /** The last day on which she can say yes. */
  readonly until: LocalDate;
}
