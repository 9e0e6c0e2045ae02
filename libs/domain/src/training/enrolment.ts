import { accept, type Decision, refuse } from '../decision.ts';
import { machine } from '../machine.ts';
import { instantAfter, instantBefore, MINUTE_MS } from '../spans.ts';

/** product.md section 3. `applied` and `in-review` hold no place; `offered` holds one until it expires. */
export const ENROLMENT_STATES = [
  'applied',
  'in-review',
  'confirmed',
  'waitlisted',
  'offered',
  'declined',
  'expired',
  'turned-down',
  'cancelled',
  'attended',
  'absent',
] as const;
export type EnrolmentState = (typeof ENROLMENT_STATES)[number];
export type EnrolmentAction =
  | 'confirm'
  | 'queue'
  | 'review'
  | 'turn-down'
  | 'hold'
  | 'offer'
  | 'accept'
  | 'decline'
  | 'expire'
  | 'requeue'
  | 'cancel'
  | 'restore'
  | 'rejoin'
  | 'attend'
  | 'miss';

export const enrolmentMachine = machine<EnrolmentState, EnrolmentAction>(
  { name: 'enrolment', refusal: 'enrolment.not-possible', initial: 'applied' },
  [
    'confirm',
    'queue',
    'review',
    'turn-down',
    'hold',
    'offer',
    'accept',
    'decline',
    'expire',
    'requeue',
    'cancel',
    'restore',
    'rejoin',
    'attend',
    'miss',
  ],
  {
    // `hold`: somebody else signed her up, and a place waits for her own yes.
    applied: { confirm: 'confirmed', queue: 'waitlisted', review: 'in-review', hold: 'offered', cancel: 'cancelled' },
    'in-review': { confirm: 'confirmed', queue: 'waitlisted', 'turn-down': 'turned-down', cancel: 'cancelled' },
    waitlisted: { offer: 'offered', cancel: 'cancelled' },
    offered: { accept: 'confirmed', decline: 'declined', expire: 'expired', requeue: 'waitlisted', cancel: 'cancelled' },
    confirmed: { cancel: 'cancelled', attend: 'attended', miss: 'absent' },
    declined: {},
    expired: { rejoin: 'waitlisted' },
    'turned-down': {},
    cancelled: { restore: 'confirmed' },
    attended: {},
    absent: {},
  },
);

/** States in which the enrolment counts as the person's one live enrolment in the course (rule 3). */
export const LIVE_ENROLMENT: readonly EnrolmentState[] = [
  'applied',
  'in-review',
  'waitlisted',
  'offered',
  'confirmed',
  'attended',
  'absent',
];
/** States that hold a place (rule 1). After the course, attended and absent still stand on the places they had. */
export const PLACE_HOLDING: readonly EnrolmentState[] = ['confirmed', 'offered', 'attended', 'absent'];
/** A place of her own, whether or not she came. */
export const HAD_PLACE: readonly EnrolmentState[] = ['confirmed', 'attended', 'absent'];
/** Expected, or there. */
export const NOT_MISSED: readonly EnrolmentState[] = ['confirmed', 'attended'];
/** A place, or a number on the list. */
export const IN_LINE: readonly EnrolmentState[] = ['waitlisted', 'offered', 'confirmed', 'attended', 'absent'];
const STANDINGS = ['in-review', 'waitlisted', 'offered', 'confirmed'] as const satisfies readonly EnrolmentState[];
/** Her address is proved and the course is to come: she can be moved to another. */
export const UNDER_WAY: readonly EnrolmentState[] = STANDINGS;
export type Standing = (typeof STANDINGS)[number];
/** All that lives before the course. */
export const BEFORE_THE_COURSE: readonly EnrolmentState[] = ['applied', 'in-review', 'waitlisted', 'offered', 'confirmed'];
/** Her page still says something she can use. */
export const SHOWN_TO_HER: readonly EnrolmentState[] = ['in-review', 'waitlisted', 'offered', 'confirmed', 'expired', 'attended', 'absent'];
/** Somebody else signed her up, and she has not said yes herself. */
export const INVITED: readonly EnrolmentState[] = ['waitlisted', 'offered'];
/** She is not on the course, and waits for nothing. */
export const OFF_COURSE: readonly EnrolmentState[] = ['declined', 'expired', 'turned-down', 'cancelled'];
/** She holds nothing: off the course, or not yet come by her address. */
export const NOT_ARRIVED: readonly EnrolmentState[] = ['applied', 'declined', 'expired', 'turned-down', 'cancelled'];
/** So stands a sign-up whose address nobody has proved. */
export const UNPROVED: readonly EnrolmentState[] = ['applied', 'cancelled'];

/** Who wrote the sign-up: she herself, her office, a file. */
export const ENROLMENT_SOURCES = ['public', 'staff', 'import'] as const;
export type EnrolmentSource = (typeof ENROLMENT_SOURCES)[number];
/** What became of an offer of a place. */
export const OFFER_OUTCOMES = ['accepted', 'declined', 'expired', 'cancelled'] as const;
export type OfferOutcome = (typeof OFFER_OUTCOMES)[number];
export const COURSE_RESULTS = ['passed', 'repeat', 'not-passed'] as const;
export type CourseResult = (typeof COURSE_RESULTS)[number];
export const PRESENCES = ['present', 'late', 'left-early', 'absent'] as const;
export type Presence = (typeof PRESENCES)[number];

export interface Places {
  readonly capacity: number;
  /** Confirmed and offered. */
  readonly taken: number;
  readonly waiting: number;
}
export type PlaceDecision = { readonly state: 'confirmed' } | { readonly state: 'waitlisted'; readonly position: number };

/**
 * Decides places for people in the order they arrived: free places first, unless somebody already waits, since a
 * freed place belongs to the first on the list and never to a newcomer (product.md section 4, rules 1 and 2).
 * @param arrivals how many people are decided together; the answer has one decision each, in the same order
 */
export function decidePlaces(places: Places, arrivals: number): PlaceDecision[] {
  const free = places.waiting > 0 ? 0 : Math.max(0, places.capacity - places.taken);
  return Array.from({ length: arrivals }, (_, i) =>
    i < free ? { state: 'confirmed' } : { state: 'waitlisted', position: places.waiting + i - free + 1 },
  );
}

/** What confirming her address leads to, as it looks now: a place, a number on the list, or first the office's look. */
export function onConfirming(places: Places, isLookedAt: boolean): PlaceDecision | { readonly state: 'in-review' } {
  const [decision] = decidePlaces(places, 1);
  return isLookedAt || decision === undefined ? { state: 'in-review' } : decision;
}

/** How many of the waiting can be offered a place now. None once the course has begun. */
export function offersToMake(places: Places, startsAt: Date, now: Date): number {
  return now >= startsAt ? 0 : Math.max(0, Math.min(places.capacity - places.taken, places.waiting));
}

const LAST_ANSWER_BEFORE_START_H = 12;

/** An offer holds for `hours`, but never past twelve hours before the start (or the start itself when later than that). */
export function offerExpiry(now: Date, startsAt: Date, hours: number): Date {
  const wanted = instantAfter(now, { hours });
  const lastCall = instantBefore(startsAt, { hours: LAST_ANSWER_BEFORE_START_H });
  const latest = lastCall > now ? lastCall : startsAt;
  return wanted < latest ? wanted : latest;
}

export const UNDO_MS = 10 * MINUTE_MS;

/** A cancellation may be undone for ten minutes, while the place is still free and nobody waits for it. */
export function restoreEnrolment(places: Places, cancelledAt: Date, now: Date): Decision<'confirmed'> {
  if (now.getTime() - cancelledAt.getTime() > UNDO_MS) return refuse('enrolment.undo-too-late');
  if (places.waiting > 0 || places.taken >= places.capacity) return refuse('enrolment.place-gone');
  return accept('confirmed');
}

/** Passing needs presence on every day when the course type says so; late and left early count as present. */
export function decideResult(
  result: CourseResult,
  presences: readonly (Presence | undefined)[],
  allDaysRequired: boolean,
): Decision<CourseResult> {
  if (presences.some((presence) => presence === undefined)) return refuse('attendance.incomplete');
  const daysPresent = presences.filter((presence) => presence !== 'absent').length;
  const enough = allDaysRequired ? daysPresent === presences.length : daysPresent > 0;
  return result === 'passed' && !enough ? refuse('result.not-all-days', { days: presences.length, present: daysPresent }) : accept(result);
}
