import * as z from 'zod';

export const GroupStateName = z.enum([
  'forming',
  'called-in',
  'started',
  'with-starter',
  'leaderless',
  'followed-up',
  'ended',
  'merged',
  'dissolved',
]);
export const AssignmentStateName = z.enum(['needed', 'asked', 'accepted', 'active', 'completed', 'withdrawn']);
export const RequestStateName = z.enum(['open', 'accepted', 'declined', 'expired', 'taken-back']);
export const SessionStateName = z.enum(['planned', 'held', 'cancelled', 'starter-absent']);
export const FollowUpStateName = z.enum(['planned', 'due', 'no-answer', 'reminded', 'call-task', 'done', 'unknown', 'dropped']);
export const FollowUpKindName = z.enum(['six-weeks', 'own-meetings', 'six-months', 'twelve-months', 'yearly', 'after-support', 'help']);
export const OutcomeName = z.enum(['alive', 'paused', 'merged', 'ended', 'wants-help', 'no-questions']);
export const FrameName = z.enum([
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
]);
export const HandoverItemName = z.enum(['frames-known', 'room-and-key', 'contact-agreed', 'confidentiality-signed', 'next-dates-set']);

/** Weeks between meetings. */
export const RhythmName = z.union([z.literal(1), z.literal(2), z.literal(4)]);
