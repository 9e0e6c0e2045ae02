import { linkPurpose } from '../../platform/links.ts';

/** The link in the yearly question to a contact point. */
export const CONTACT_POINT_CONFIRM = linkPurpose('contact-point.confirm', 11);
