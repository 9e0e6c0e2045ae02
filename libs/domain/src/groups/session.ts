import { accept, type Decision, refuse } from '../decision.ts';
import { machine } from '../machine.ts';
import { instantAfter } from '../spans.ts';

export const SESSION_STATES = ['planned', 'held', 'cancelled', 'starter-absent'] as const;
export type SessionState = (typeof SESSION_STATES)[number];
export type SessionAction = 'hold' | 'cancel' | 'miss';

/** It counts among the meetings with a starter. */
export const COUNTED: readonly SessionState[] = ['planned', 'held'];
/** It has been, and is logged. */
export const BEEN: readonly SessionState[] = ['held', 'starter-absent'];

/** What a log says of the meeting. */
export const LOG_OUTCOMES = ['held', 'cancelled', 'starter-absent'] as const satisfies readonly SessionState[];
export type LogOutcome = (typeof LOG_OUTCOMES)[number];

export const sessionMachine = machine<SessionState, SessionAction>(
  { name: 'session', refusal: 'session.not-possible', initial: 'planned' },
  ['hold', 'cancel', 'miss'],
  {
    planned: { hold: 'held', cancel: 'cancelled', miss: 'starter-absent' },
    held: {},
    cancelled: {},
    'starter-absent': {},
  },
);

/** The frames and principles gone through, from the booklet's topics (domain.md 1.2 and 2). Codes; words in libs/i18n. */
export const FRAMES = [
  'confidentiality',
  'notice-of-absence',
  'openness',
  'no-advice',
  'here-and-now',
  'own-story',
  'rounds',
  'shared-responsibility',
  'sober',
  'closed-group',
] as const;
export type Frame = (typeof FRAMES)[number];

/** How ready the group is to go on alone, as the starter sees it: 1 leans on me … 4 needs me no more. */
export const READINESS = [1, 2, 3, 4] as const;
export type Readiness = (typeof READINESS)[number];

/** "3 of 4": meetings with a starter that took place, against the budget (rule 7). */
export function progress(states: readonly SessionState[], budget: number): { held: number; budget: number; left: number } {
  const held = states.filter((state) => state === 'held').length;
  return { held, budget, left: Math.max(0, budget - held) };
}

/** A log is written when the meeting has begun, in the order of the meetings, once. */
export function mayLog(session: { startsAt: Date; state: SessionState }, earlierUnlogged: number, now: Date): Decision<true> {
  if (session.state !== 'planned') return refuse('session.already-logged');
  if (now < session.startsAt) return refuse('session.not-yet');
  return earlierUnlogged > 0 ? refuse('session.wrong-order', { earlier: earlierUnlogged }) : accept(true);
}

/** So long a log may be corrected by whoever wrote it: she wakes up and remembers that somebody came late. */
export const LOG_CORRECTABLE_HOURS = 24;

export interface WrittenLog {
  readonly outcome: SessionState;
  readonly writtenAt: Date;
  /** She wrote it, or told it on the telephone. */
  readonly isHers: boolean;
}

export function logClosesAt(writtenAt: Date): Date {
  return instantAfter(writtenAt, { hours: LOG_CORRECTABLE_HOURS });
}

/** Numbers, frames and note are hers to correct for a day. Whether the meeting was held is not: others have planned after it. */
export function mayCorrectLog({ isHers, writtenAt, outcome }: WrittenLog, now: Date, to: SessionState = outcome): Decision<true> {
  if (!isHers || now > logClosesAt(writtenAt)) return refuse('session.log-closed');
  return to === outcome ? accept(true) : refuse('session.outcome-stays');
}

/** A starter moves a meeting with her group while it has not begun, to an hour that is still ahead. */
export function mayReschedule({ startsAt, state }: { startsAt: Date; state: SessionState }, to: Date, now: Date): Decision<true> {
  if (state !== 'planned' || startsAt <= now) return refuse('session.not-possible', { machine: 'session', state, action: 'move' });
  return to > now ? accept(true) : refuse('group.in-the-past');
}
