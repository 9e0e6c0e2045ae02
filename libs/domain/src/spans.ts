import { NORWAY } from './time.ts';

/** For what is measured, and never for a day of the calendar: two days of a year have another length. */
export const SECOND_MS = 1_000;
export const MINUTE_MS = 60 * SECOND_MS;
export const HOUR_MS = 60 * MINUTE_MS;
export const DAY_MS = 24 * HOUR_MS;

/** Time that passes: a day is 24 hours, whatever the clocks do. For lifetimes of links and the like, where an hour is nothing to anybody. */
export interface TimeSpan {
  readonly days?: number;
  readonly hours?: number;
  readonly minutes?: number;
}

export function instantAfter(instant: Date, { days = 0, hours = 0, minutes = 0 }: TimeSpan): Date {
  return new Date(instant.getTime() + days * DAY_MS + hours * HOUR_MS + minutes * MINUTE_MS);
}

export function instantBefore(instant: Date, { days = 0, hours = 0, minutes = 0 }: TimeSpan): Date {
  return instantAfter(instant, { days: -days, hours: -hours, minutes: -minutes });
}

/** The same o’clock in Norway so many whole days later, whatever the clocks did meanwhile: for what falls due to people. */
export function sameHourAfter(instant: Date, days: number): Date {
  const on = Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(NORWAY);
  return new Date(on.add({ days }).epochMilliseconds);
}
