import type { SessionView, StaffGroup } from '@igang/contracts';
import { GROUP_OVER, type LocalDate, ON_ITS_OWN } from '@igang/domain';

/** What the group's page says comes now. Some wait for others and have no button. */
export type NextStep =
  | 'take-back-ending'
  | 'resume'
  | 'ask-starter'
  | 'asked'
  | 'call-in'
  | 'invite'
  | 'start'
  | 'not-met'
  | 'meeting'
  | 'log'
  | 'hand-over'
  | 'finish-support'
  | 'answer-follow-up'
  | 'support'
  | 'alone'
  | 'over';

type Group = Pick<StaffGroup, 'state' | 'paused' | 'can' | 'support' | 'helpWanted' | 'assignment' | 'sessions' | 'followUps' | 'coming'>;

export function nextStep(group: Group, today: LocalDate): NextStep {
  if (GROUP_OVER.includes(group.state)) return 'over';
  if (group.can.includes('take-back-ending')) return 'take-back-ending';
  if (group.paused) return 'resume';
  if (lacksStarter(group)) return 'ask-starter';
  if (ON_ITS_OWN.includes(group.state) && !group.support) return onItsOwn(group);
  return beforeStart(group) ?? duringSessions(group, today);
}

function lacksStarter({ assignment, can }: Group): boolean {
  // After the last meeting nobody is needed any more.
  return assignment?.state === 'needed' && can.includes('ask-starter') && !FINISHES.some((task) => can.includes(task));
}

function onItsOwn(group: Group): NextStep {
  if (openFollowUp(group) !== undefined) return 'answer-follow-up';
  return group.can.includes('support') && group.helpWanted ? 'support' : 'alone';
}

function beforeStart({ state, can, assignment, coming }: Group): NextStep | undefined {
  if (state === 'forming' && assignment?.state === 'asked') return 'asked';
  if (can.includes('call-in')) return coming === 0 ? 'invite' : 'call-in';
  if (can.includes('start')) return 'start';
  return state === 'called-in' ? 'not-met' : undefined;
}

const FINISHES = ['hand-over', 'finish-support'] as const;

function duringSessions(group: Group, today: LocalDate): NextStep {
  const planned = nextSession(group.sessions);
  if (planned === undefined) return FINISHES.find((task) => group.can.includes(task)) ?? 'asked';
  return planned.date < today ? 'log' : 'meeting';
}

export function nextSession(sessions: readonly SessionView[]): SessionView | undefined {
  return sessions.find(({ state }) => state === 'planned');
}

const WAITS: ReadonlySet<string> = new Set(['due', 'no-answer', 'reminded', 'call-task', 'unknown']);

/** The follow-up that has been asked about and has no answer. */
export function openFollowUp({ followUps, can }: Pick<StaffGroup, 'followUps' | 'can'>): StaffGroup['followUps'][number] | undefined {
  return can.includes('answer-follow-up') ? followUps.find(({ state }) => WAITS.has(state)) : undefined;
}
