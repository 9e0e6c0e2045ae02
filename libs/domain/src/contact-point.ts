import type { LocalDate } from './time.ts';

/**
 * How long what stands about a contact point is believed (product.md rule 10). Six months after somebody there confirmed it, one is asked
 * to ring first; after twelve it is hidden until it is confirmed again, never deleted.
 */
export const CONTACT_POINT_MONTHS = { ringFirst: 6, hidden: 12 } as const;

export type ContactPointFreshness = 'confirmed' | 'ring-first' | 'hidden';

export function contactPointFreshness(confirmedOn: LocalDate, today: LocalDate): ContactPointFreshness {
  if (confirmedOn < monthsBefore(today, CONTACT_POINT_MONTHS.hidden)) return 'hidden';
  return confirmedOn < monthsBefore(today, CONTACT_POINT_MONTHS.ringFirst) ? 'ring-first' : 'confirmed';
}

/** The first day whose confirmation still counts: who was confirmed on it or later is shown. */
export function contactPointsShownSince(today: LocalDate): LocalDate {
  return monthsBefore(today, CONTACT_POINT_MONTHS.hidden);
}

/** The same day of the month so long ago, or that month's last: 29 February is a year before is 28 February. */
function monthsBefore(date: LocalDate, months: number): LocalDate {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const first = new Date(Date.UTC(year, month - 1 - months, 1));
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  return `${first.toISOString().slice(0, 8)}${String(Math.min(day, last)).padStart(2, '0')}`;
}
