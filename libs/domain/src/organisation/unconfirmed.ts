/**
 * So long somebody may confirm by mail what was written in her name: a sign-up, one for several, a wish to be told, a group on its own, an
 * enquiry. The link lives as long, and what nobody confirmed is forgotten then.
 */
export const UNCONFIRMED_DAYS = 7;
