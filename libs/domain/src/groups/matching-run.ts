import { machine } from '../machine.ts';

export const MATCHING_STATES = ['waiting', 'running', 'done', 'cancelled', 'failed'] as const;
export type MatchingState = (typeof MATCHING_STATES)[number];
/** It has not answered yet. */
export const MATCHING_UNDER_WAY: readonly MatchingState[] = ['waiting', 'running'];
export type MatchingAction = 'begin' | 'finish' | 'cancel' | 'fail';

/** A job that comes twice begins again: nothing but its own row is written. */
export const matchingMachine = machine<MatchingState, MatchingAction>(
  { name: 'matching', refusal: 'matching.not-possible', initial: 'waiting' },
  ['begin', 'finish', 'cancel', 'fail'],
  {
    waiting: { begin: 'running', cancel: 'cancelled', fail: 'failed' },
    running: { begin: 'running', finish: 'done', cancel: 'cancelled', fail: 'failed' },
    done: {},
    cancelled: {},
    failed: {},
  },
);

/** What a run is at. */
export const MATCHING_STEPS = ['gather', 'cover', 'journeys-and-turns'] as const;
export type MatchingStep = (typeof MATCHING_STEPS)[number];
