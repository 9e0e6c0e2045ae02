import { linkPurpose } from '../../platform/links.ts';

/** The link in the question to a starter. */
export const REQUEST_ANSWER = linkPurpose('request.answer', 9);
