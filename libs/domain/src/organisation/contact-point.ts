import { addDays, addMonths, type LocalDate } from '../time.ts';

/**
 * How long what stands about a contact point is believed (product.md rule 10). Six months after somebody there confirmed it, one is asked
 * to ring first; after twelve it is hidden until it is confirmed again, never deleted.
 */
export const CONTACT_POINT_MONTHS = { ringFirst: 6, hidden: 12 } as const;

export const CONTACT_POINT_KINDS = ['frivilligsentral', 'frisklivssentral', 'lms', 'municipality', 'other'] as const;
export type ContactPointKind = (typeof CONTACT_POINT_KINDS)[number];

export const CONTACT_POINT_FRESHNESS = ['confirmed', 'ring-first', 'hidden'] as const;
export type ContactPointFreshness = (typeof CONTACT_POINT_FRESHNESS)[number];

export function contactPointFreshness(confirmedOn: LocalDate, today: LocalDate): ContactPointFreshness {
  if (confirmedOn < addMonths(today, -CONTACT_POINT_MONTHS.hidden)) return 'hidden';
  return confirmedOn < addMonths(today, -CONTACT_POINT_MONTHS.ringFirst) ? 'ring-first' : 'confirmed';
}

/** The first day whose confirmation still counts: who was confirmed on it or later is shown. */
export function contactPointsShownSince(today: LocalDate): LocalDate {
  return addMonths(today, -CONTACT_POINT_MONTHS.hidden);
}

/** The last day on which it is shown, when nobody confirms it meanwhile. */
export function contactPointShownUntil(confirmedOn: LocalDate): LocalDate {
  return addMonths(confirmedOn, CONTACT_POINT_MONTHS.hidden);
}

/** Asked so many days before it would be hidden, and reminded so many days before. */
export const CONTACT_POINT_ASKED = { first: 30, again: 7 } as const;
/** At least so long between one word and the next: who was never asked is not hidden and told of in one breath. */
const APART_DAYS = 7;

export interface ContactPointAsked {
  readonly confirmedOn: LocalDate;
  readonly askedOn: LocalDate | null;
  readonly remindedOn: LocalDate | null;
  readonly officeToldOn: LocalDate | null;
}
export type ContactPointStep = 'ask' | 'remind' | 'tell-office';

/** What is due about its yearly confirmation today. What was said before the last confirmation was about another year. */
export function contactPointStep(point: ContactPointAsked, today: LocalDate): ContactPointStep | undefined {
  const { confirmedOn } = point;
  const since = (day: LocalDate | null): LocalDate | undefined => (day !== null && day > confirmedOn ? day : undefined);
  const [asked, reminded, told] = [since(point.askedOn), since(point.remindedOn), since(point.officeToldOn)];
  const until = contactPointShownUntil(confirmedOn);
  if (asked === undefined) return today >= addDays(until, -CONTACT_POINT_ASKED.first) ? 'ask' : undefined;
  if (reminded === undefined) {
    const due = today >= addDays(until, -CONTACT_POINT_ASKED.again) && today >= addDays(asked, APART_DAYS);
    return due ? 'remind' : undefined;
  }
  return told === undefined && today >= addDays(reminded, APART_DAYS) ? whenHidden(confirmedOn, today) : undefined;
}

function whenHidden(confirmedOn: LocalDate, today: LocalDate): ContactPointStep | undefined {
  return contactPointFreshness(confirmedOn, today) === 'hidden' ? 'tell-office' : undefined;
}
