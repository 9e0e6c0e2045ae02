import { linkPurpose } from '../../platform/links.ts';

/** The link to the log of one meeting, for one of its starters. */
export const SESSION_LOG = linkPurpose('session.log', 10);
