export const MAIL_STATES = ['queued', 'sending', 'sent', 'failed', 'skipped'] as const;
export type MailState = (typeof MAIL_STATES)[number];
/** It has left, or is just leaving. */
export const MAIL_LEFT: readonly MailState[] = ['sending', 'sent'];
