import {
  ASSIGNMENT_STATES,
  FOLLOW_UP_KINDS,
  FOLLOW_UP_OUTCOMES,
  FOLLOW_UP_STATES,
  FRAMES,
  GROUP_STATES,
  HANDOVER_CHECKLIST,
  REQUEST_STATES,
  SESSION_STATES,
} from '@igang/domain';
import * as z from 'zod';

export const GroupStateName = z.enum(GROUP_STATES);
export const AssignmentStateName = z.enum(ASSIGNMENT_STATES);
export const RequestStateName = z.enum(REQUEST_STATES);
export const SessionStateName = z.enum(SESSION_STATES);
export const FollowUpStateName = z.enum(FOLLOW_UP_STATES);
export const FollowUpKindName = z.enum(FOLLOW_UP_KINDS);
export const OutcomeName = z.enum(FOLLOW_UP_OUTCOMES);
export const FrameName = z.enum(FRAMES);
export const HandoverItemName = z.enum(HANDOVER_CHECKLIST);

/** Weeks between meetings. */
export const RhythmName = z.union([z.literal(1), z.literal(2), z.literal(4)]);

/** What can be done with a group now. */
export const GroupTask = z.enum([
  'call-in',
  'start',
  'take-back-start',
  'ask-starter',
  'withdraw-starter',
  'withdraw',
  'extend',
  'hand-over',
  'support',
  'finish-support',
  'call-off-support',
  'renew',
  'end',
  'dissolve',
  'pause',
  'resume',
  'answer-follow-up',
  'stop-questions',
  'ask-again',
  'take-back-ending',
  'log',
]);
export type GroupTask = z.infer<typeof GroupTask>;
