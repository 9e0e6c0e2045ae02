import { machine } from './machine.ts';

export type FollowUpState = 'planned' | 'due' | 'no-answer' | 'reminded' | 'call-task' | 'done' | 'unknown' | 'dropped';
export type FollowUpAction = 'fall-due' | 'miss' | 'remind' | 'escalate' | 'answer' | 'give-up' | 'drop';

/** `drop`: the group ended before the follow-up came. */
export const followUpMachine = machine<FollowUpState, FollowUpAction>(
  { name: 'follow-up', refusal: 'follow-up.not-possible', initial: 'planned' },
  ['fall-due', 'miss', 'remind', 'escalate', 'answer', 'give-up', 'drop'],
  {
    planned: { 'fall-due': 'due', drop: 'dropped' },
    due: { answer: 'done', miss: 'no-answer', drop: 'dropped' },
    'no-answer': { answer: 'done', remind: 'reminded', drop: 'dropped' },
    reminded: { answer: 'done', escalate: 'call-task', drop: 'dropped' },
    'call-task': { answer: 'done', 'give-up': 'unknown', drop: 'dropped' },
    done: {},
    unknown: { answer: 'done' },
    dropped: {},
  },
);

export const FOLLOW_UP_OUTCOMES = ['alive', 'paused', 'merged', 'ended', 'wants-help'] as const;
export type FollowUpOutcome = (typeof FOLLOW_UP_OUTCOMES)[number];
/**
 * Planned by the handover; a support that has ended plans one more (`after-support`). `help`: the group asked unasked.
 * `own-meetings` stands in for `six-weeks` where the group is asked after so many meetings of its own.
 */
export const FOLLOW_UP_KINDS = ['six-weeks', 'six-months', 'twelve-months'] as const;
export type FollowUpKind = (typeof FOLLOW_UP_KINDS)[number] | 'own-meetings' | 'after-support' | 'help';

export type PlannedFollowUpKind = Exclude<FollowUpKind, 'help'>;
type DatedFollowUpKind = Exclude<PlannedFollowUpKind, 'own-meetings'>;
/** Days after handover (or the last meeting of a support) of each follow-up, and days from mail to reminder and from reminder to call task. */
export const FOLLOW_UP_DAYS: Record<DatedFollowUpKind, number> = {
  'six-weeks': 42,
  'six-months': 183,
  'twelve-months': 365,
  'after-support': 42,
};
export const FOLLOW_UP_REMINDER_DAYS = 7;
export const FOLLOW_UP_CALL_DAYS = 7;
