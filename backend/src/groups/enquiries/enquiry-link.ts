import { linkPurpose } from '../../platform/links.ts';

/** The link to somebody's own enquiry. */
export const ENQUIRY_OWN = linkPurpose('enquiry.own', 7);

/** The link in the first mail, which proves the address of an enquiry. */
export const ENQUIRY_PROVE = linkPurpose('enquiry.prove', 41);
