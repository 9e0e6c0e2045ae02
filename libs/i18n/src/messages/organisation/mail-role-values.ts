import type { GrantedRole, LocalDate, OfficeWorkCounts } from '@igang/domain';

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

/** An office has closed, and another has taken over. */
export interface OfficeIsClosed {
  readonly office: string;
  readonly heir: string;
  /** The first day on which it is closed. */
  readonly from: LocalDate;
}
/** What she was there, and what she is at the other office. */
export interface ClosedOnHer extends OfficeIsClosed {
  readonly role: GrantedRole;
  readonly goesOn: GrantedRole | undefined;
}
export interface TakenOver extends OfficeIsClosed {
  readonly work: OfficeWorkCounts;
}
