import { linkPurpose } from '../../platform/links.ts';

/** The link in the mail that invites somebody to a role. */
export const ROLE_ACCEPT = linkPurpose('role.accept', 12);
