import type { GroupAction } from './group.ts';
import { machine } from '../machine.ts';
import { addDays, type LocalDate } from '../time.ts';

export const FOLLOW_UP_STATES = ['planned', 'due', 'no-answer', 'reminded', 'call-task', 'done', 'unknown', 'dropped'] as const;
export type FollowUpState = (typeof FOLLOW_UP_STATES)[number];
export type FollowUpAction = 'fall-due' | 'miss' | 'remind' | 'escalate' | 'answer' | 'give-up' | 'take-back' | 'drop';

/** It asks no more. */
export const FOLLOW_UP_OVER: readonly FollowUpState[] = ['done', 'unknown', 'dropped'];

/** `drop`: the group ended, or asked not to be asked, before the follow-up came. `take-back`: the answer was a slip; the question is open again. */
export const followUpMachine = machine<FollowUpState, FollowUpAction>(
  { name: 'follow-up', refusal: 'follow-up.not-possible', initial: 'planned' },
  ['fall-due', 'miss', 'remind', 'escalate', 'answer', 'give-up', 'take-back', 'drop'],
  {
    planned: { 'fall-due': 'due', drop: 'dropped' },
    due: { answer: 'done', miss: 'no-answer', drop: 'dropped' },
    'no-answer': { answer: 'done', remind: 'reminded', drop: 'dropped' },
    reminded: { answer: 'done', escalate: 'call-task', drop: 'dropped' },
    'call-task': { answer: 'done', 'give-up': 'unknown', drop: 'dropped' },
    done: { 'take-back': 'due' },
    unknown: { answer: 'done' },
    dropped: {},
  },
);

/** Whether the question is still to come, or to be answered. A living leaderless group always has one, or has asked for none (rule 10). */
export function isToCome(state: FollowUpState): boolean {
  return followUpMachine.next(state, 'drop') !== undefined;
}

/** `no-questions`: "do not ask us any more". It tells nothing of how the group is. */
export const FOLLOW_UP_OUTCOMES = ['alive', 'paused', 'merged', 'ended', 'wants-help', 'no-questions'] as const;
export type FollowUpOutcome = (typeof FOLLOW_UP_OUTCOMES)[number];
/** Answers that say the group lives. */
export const LIVING_OUTCOMES = ['alive', 'paused', 'wants-help'] as const satisfies readonly FollowUpOutcome[];
/** Who answered, or how the office heard it. */
export const ANSWERED_BY = ['group', 'office', 'phone', 'visit'] as const;
export type AnsweredBy = (typeof ANSWERED_BY)[number];

const AFTER_THE_FIRST = ['six-months', 'twelve-months'] as const;
/** Planned by the handover, in order; after the last of them there is one every year (`yearly`). */
export const HANDOVER_FOLLOW_UPS = ['six-weeks', ...AFTER_THE_FIRST] as const;
/**
 * A support that has ended plans one more (`after-support`). `help`: the group asked unasked. `own-meetings` stands in for
 * `six-weeks` where the group is asked after so many meetings of its own.
 */
export const FOLLOW_UP_KINDS = ['six-weeks', 'own-meetings', ...AFTER_THE_FIRST, 'yearly', 'after-support', 'help'] as const;
export type FollowUpKind = (typeof FOLLOW_UP_KINDS)[number];

export type PlannedFollowUpKind = Exclude<FollowUpKind, 'help'>;
type DatedFollowUpKind = Exclude<PlannedFollowUpKind, 'own-meetings'>;
/** Days after the handover (the last meeting of a support; the question before) of each follow-up. */
export const FOLLOW_UP_DAYS: Record<DatedFollowUpKind, number> = {
  'six-weeks': 42,
  'six-months': 183,
  'twelve-months': 365,
  yearly: 365,
  'after-support': 42,
};
/** Days from mail to reminder, from reminder to call task, and for the office to reach somebody before the answer counts as unknown. */
export const FOLLOW_UP_REMINDER_DAYS = 7;
export const FOLLOW_UP_CALL_DAYS = 7;
export const FOLLOW_UP_GIVE_UP_DAYS = 30;
/** So long a question is open. */
export const FOLLOW_UP_ANSWER_DAYS = FOLLOW_UP_REMINDER_DAYS + FOLLOW_UP_CALL_DAYS + FOLLOW_UP_GIVE_UP_DAYS;
/** A group is not asked again sooner than this after somebody last heard of it or tried to. */
const LEAST_DAYS_BETWEEN = 90;

/** The day of the next yearly question: a year after the one before, or, where that was long ago, on its next anniversary. */
export function nextYearlyOn(lastDueOn: LocalDate, today: LocalDate): LocalDate {
  let day = addDays(lastDueOn, FOLLOW_UP_DAYS.yearly);
  while (day < addDays(today, LEAST_DAYS_BETWEEN)) day = addDays(day, FOLLOW_UP_DAYS.yearly);
  return day;
}

/** Answers that say the group meets now. */
export const MEETING_OUTCOMES: readonly FollowUpOutcome[] = ['alive', 'wants-help'];

/** Answers after which the group is closed. */
export const CLOSING_OUTCOMES = { ended: 'end', merged: 'merge' } as const satisfies Partial<Record<FollowUpOutcome, GroupAction>>;
export type ClosingOutcome = keyof typeof CLOSING_OUTCOMES;
/** What a group that said so is closed as, when the time to take it back is over. */
export const CLOSINGS = ['end', 'merge'] as const satisfies readonly (typeof CLOSING_OUTCOMES)[ClosingOutcome][];
export type Closing = (typeof CLOSINGS)[number];
/** So long "we have ended" can be taken back, by the group or by its office. */
export const ENDING_UNDO_HOURS = 24;

export function isClosing(outcome: FollowUpOutcome | null): outcome is ClosingOutcome {
  return outcome !== null && outcome in CLOSING_OUTCOMES;
}
