import { machine } from '../machine.ts';

/** `start`: a new group comes to stand on its own feet; `support`: one that does wants somebody with it for a while. */
export const ASSIGNMENT_KINDS = ['start', 'support'] as const;
export type AssignmentKind = (typeof ASSIGNMENT_KINDS)[number];
export const ASSIGNMENT_STATES = ['needed', 'asked', 'accepted', 'active', 'completed', 'withdrawn'] as const;
export type AssignmentState = (typeof ASSIGNMENT_STATES)[number];
export type AssignmentAction = 'ask' | 'run-dry' | 'accept' | 'start' | 'take-back-start' | 'complete' | 'withdraw' | 'reopen';

/**
 * `run-dry`: every request was declined or expired, so the need stands again. A need that stands again after the last meeting,
 * because its starter withdrew, is completed by the office's handover.
 */
export const assignmentMachine = machine<AssignmentState, AssignmentAction>(
  { name: 'assignment', refusal: 'assignment.not-possible', initial: 'needed' },
  ['ask', 'run-dry', 'accept', 'start', 'take-back-start', 'complete', 'withdraw', 'reopen'],
  {
    needed: { ask: 'asked', complete: 'completed', withdraw: 'withdrawn' },
    asked: { ask: 'asked', 'run-dry': 'needed', accept: 'accepted', complete: 'completed', withdraw: 'withdrawn' },
    accepted: { ask: 'accepted', accept: 'accepted', start: 'active', withdraw: 'withdrawn' },
    active: { 'take-back-start': 'accepted', ask: 'active', accept: 'active', complete: 'completed', withdraw: 'withdrawn' },
    withdrawn: { reopen: 'needed' },
    completed: {},
  },
);

/** Somebody is needed, or is with the group. */
export const NEED_LIVE: readonly AssignmentState[] = ['needed', 'asked', 'accepted', 'active'];
/** Nobody has said yes. */
export const NEED_UNANSWERED: readonly AssignmentState[] = ['needed', 'asked'];
/** Nobody is needed any more. */
export const NEED_OVER: readonly AssignmentState[] = ['completed', 'withdrawn'];

/** Why a starter is with a group no more. */
export const STARTER_ENDS = ['handed-over', 'withdrew', 'dissolved'] as const;
export type StarterEnd = (typeof STARTER_ENDS)[number];

export const REQUEST_STATES = ['open', 'accepted', 'declined', 'expired', 'taken-back'] as const;
export type RequestState = (typeof REQUEST_STATES)[number];
export type RequestAction = 'accept' | 'decline' | 'expire' | 'take-back';

/** Asked, and not said no. */
export const REQUEST_STANDS: readonly RequestState[] = ['open', 'accepted'];
/** For this need she is not asked again. */
export const ASKED_ALREADY: readonly RequestState[] = ['open', 'accepted', 'declined'];

/** One question to one starter. "No" is final for that need and needs no reason (rule 6). */
export const requestMachine = machine<RequestState, RequestAction>(
  { name: 'request', refusal: 'request.not-open', initial: 'open' },
  ['accept', 'decline', 'expire', 'take-back'],
  {
    open: { accept: 'accepted', decline: 'declined', expire: 'expired', 'take-back': 'taken-back' },
    accepted: {},
    declined: {},
    expired: {},
    'taken-back': {},
  },
);

export const REQUEST_DAYS = 5;
/** One starter is allowed, two are advised (domain.md 1.3). */
export const STARTERS_PER_GROUP = { min: 1, max: 2 } as const;
