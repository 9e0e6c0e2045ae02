import type { GroupTask, SessionView, StaffGroup } from '@igang/contracts';
import type { LocalDate } from '@igang/domain';

/** What the group's page says comes now. Some wait for others and have no button. */
export type NextStep = 'resume' | 'ask-starter' | 'asked' | 'call-in' | 'start' | 'meeting' | 'log' | 'hand-over' | 'answer-follow-up' | 'alone' | 'over';

const OVER: ReadonlySet<StaffGroup['state']> = new Set(['ended', 'merged', 'dissolved']);
const ALONE: ReadonlySet<StaffGroup['state']> = new Set(['leaderless', 'followed-up']);

type Group = Pick<StaffGroup, 'state' | 'paused' | 'can' | 'assignment' | 'sessions' | 'followUps'>;

export function nextStep(group: Group, today: LocalDate): NextStep {
  if (OVER.has(group.state)) return 'over';
  const may = (task: GroupTask): boolean => group.can.includes(task);
  if (group.paused) return 'resume';
  if (may('ask-starter') && group.assignment?.state === 'needed') return 'ask-starter';
  if (ALONE.has(group.state)) return openFollowUp(group) === undefined ? 'alone' : 'answer-follow-up';
  if (may('call-in')) return group.assignment?.state === 'asked' ? 'asked' : 'call-in';
  if (may('start')) return 'start';
  return duringSessions(group, today);
}

function duringSessions(group: Group, today: LocalDate): NextStep {
  const planned = nextSession(group.sessions);
  if (planned === undefined) return group.can.includes('hand-over') ? 'hand-over' : 'asked';
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
