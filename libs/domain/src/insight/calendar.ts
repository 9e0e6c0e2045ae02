/** Whose calendar a link opens: one person's own, or an office's. */
export const CALENDAR_KINDS = ['own', 'office'] as const;
export type CalendarKind = (typeof CALENDAR_KINDS)[number];
