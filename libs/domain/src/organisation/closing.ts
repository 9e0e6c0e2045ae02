import { accept, type Decision, refuse } from '../decision.ts';
import type { LocalDate } from '../time.ts';
import type { OfficeKind } from './office.ts';

/** What follows to the office that takes over when one closes, in the order in which it is told. */
export const OFFICE_WORK = [
  'counties',
  'contactPoints',
  'courses',
  'drafts',
  'templates',
  'venues',
  'starters',
  'supervision',
  'livingGroups',
  'enquiries',
  'unproved',
  'registrations',
  'interests',
  'imports',
  'matchings',
  'calendars',
  'coordinators',
  'trainers',
  'hosts',
  'invitations',
] as const;
export type OfficeWork = (typeof OFFICE_WORK)[number];
/** How much there is of each. */
export type OfficeWorkCounts = Readonly<Record<OfficeWork, number>>;

/** What is done with, and stays in the numbers of the office that closes. */
export const OFFICE_PAST = ['coursesOver', 'groupsOver'] as const;
export type OfficePast = (typeof OFFICE_PAST)[number];

export interface OfficeToClose {
  readonly id: string;
  readonly kind: OfficeKind;
  readonly openedOn: LocalDate;
  /** The first day on which it is closed. */
  readonly closedOn: LocalDate | null;
}
/** What stands in the way, the nearest of each. */
export interface AgainstClosing {
  /** It is to take over for that one. */
  readonly takesOverFor: string | undefined;
  /** A county that is to come to it or leave it. */
  readonly countyMoving: { readonly county: string; readonly on: LocalDate } | undefined;
  /** A course that has begun by then and is not over: its last day. */
  readonly courseUntil: LocalDate | undefined;
}
export interface OfficeClosingPlan {
  readonly office: OfficeToClose;
  /** Who takes over. */
  readonly receiver: OfficeToClose;
  /** The first day on which it is closed. */
  readonly from: LocalDate;
  readonly today: LocalDate;
  readonly against: AgainstClosing;
}

/**
 * May an office close? The national one stays: it answers where no other does, and takes over where no other can, so there is always an
 * office. A course that is to come moves with the rest; in the middle of one, people keep those whom they know.
 */
export function mayClose({ office, receiver, from, today, against }: OfficeClosingPlan): Decision<true> {
  if (office.kind === 'national') return refuse('office.national-stays');
  if (office.closedOn !== null) return refuse('office.closing');
  if (from <= office.openedOn) return refuse('office.not-open');
  if (receiver.id === office.id || receiver.closedOn !== null || receiver.openedOn > from) return refuse('office.cannot-receive');
  return hindered(against, today) ?? accept(true);
}

function hindered({ takesOverFor, countyMoving, courseUntil }: AgainstClosing, today: LocalDate) {
  if (takesOverFor !== undefined) return refuse('office.takes-over', { office: takesOverFor });
  if (countyMoving !== undefined) return refuse('office.county-moving', { ...countyMoving, today });
  if (courseUntil !== undefined) return refuse('office.course-running', { on: courseUntil, today });
  return undefined;
}
