import { linkPurpose } from '../../platform/links.ts';

/** The link to an interest: it is confirmed, changed and ended by it. */
export const INTEREST_MANAGE = linkPurpose('interest.manage', 40);
