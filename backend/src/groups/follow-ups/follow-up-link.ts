import { linkPurpose } from '../../platform/links.ts';

/** The link in the question to a group that runs on its own. */
export const FOLLOW_UP_ANSWER = linkPurpose('follow-up.answer', 3);

/** The link that proves the address of who tells of a group of her own. */
export const GROUP_REGISTER = linkPurpose('group.register', 8);
