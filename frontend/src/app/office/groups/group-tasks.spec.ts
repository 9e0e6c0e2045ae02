import type { StaffGroup } from '@igang/contracts';
import { nextStep, openFollowUp } from './group-tasks.ts';

const TODAY = '2026-03-12';
const group = (change: Partial<StaffGroup>) =>
  ({ state: 'forming', coming: 5, can: [], assignment: null, sessions: [], followUps: [], ...change }) as unknown as StaffGroup;
const assignment = (state: string) => ({ state }) as StaffGroup['assignment'];
const session = (date: string, state = 'planned') => ({ date, state }) as StaffGroup['sessions'][number];
const followUp = (state: string) => ({ state }) as StaffGroup['followUps'][number];

describe('nextStep', () => {
  it('asks for a starter before anything else', () => {
    expect(nextStep(group({ can: ['call-in', 'ask-starter'], assignment: assignment('needed') }), TODAY)).toBe('ask-starter');
    expect(nextStep(group({ can: ['call-in', 'ask-starter'], assignment: assignment('asked') }), TODAY)).toBe('asked');
  });
  it('calls in, then starts', () => {
    expect(nextStep(group({ can: ['call-in'], assignment: assignment('accepted') }), TODAY)).toBe('call-in');
    expect(nextStep(group({ can: ['call-in'], assignment: assignment('accepted'), coming: 0 }), TODAY)).toBe('invite');
    expect(nextStep(group({ state: 'called-in', can: ['start'], assignment: assignment('accepted') }), TODAY)).toBe('start');
  });
  it('waits for the meeting, then for its log, then hands over', () => {
    const active = { state: 'with-starter', can: ['hand-over'], assignment: assignment('active') } as const;
    expect(
      nextStep(group({ ...active, can: [...active.can], sessions: [session('2026-03-05', 'held'), session('2026-03-12')] }), TODAY),
    ).toBe('meeting');
    expect(nextStep(group({ ...active, can: [...active.can], sessions: [session('2026-03-05')] }), TODAY)).toBe('log');
    expect(nextStep(group({ ...active, can: [...active.can], sessions: [session('2026-03-05', 'held')] }), TODAY)).toBe('hand-over');
  });
  it('needs nobody after the last meeting', () => {
    const left = group({ state: 'with-starter', can: ['ask-starter', 'hand-over'], assignment: assignment('needed'), sessions: [] });
    expect(nextStep(left, TODAY)).toBe('hand-over');
  });
  it('lets a group alone until somebody has not answered', () => {
    expect(nextStep(group({ state: 'leaderless', can: ['answer-follow-up'], followUps: [followUp('planned')] }), TODAY)).toBe('alone');
    expect(nextStep(group({ state: 'leaderless', can: ['answer-follow-up'], followUps: [followUp('call-task')] }), TODAY)).toBe(
      'answer-follow-up',
    );
  });
  it('plans support for a group that wants help, until it says later that all is well', () => {
    expect(nextStep(group({ state: 'followed-up', can: ['support'], helpWanted: true }), TODAY)).toBe('support');
    expect(nextStep(group({ state: 'followed-up', can: ['support'], helpWanted: false }), TODAY)).toBe('alone');
  });
  it('goes through the meetings of a support, and ends it', () => {
    const supported = { state: 'leaderless', support: true, assignment: assignment('active') } as const;
    expect(nextStep(group({ ...supported, sessions: [session('2026-03-20')] }), TODAY)).toBe('meeting');
    expect(nextStep(group({ ...supported, can: ['finish-support'], sessions: [session('2026-03-05', 'held')] }), TODAY)).toBe(
      'finish-support',
    );
  });
  it('is over when it is over', () => {
    expect(nextStep(group({ state: 'dissolved' }), TODAY)).toBe('over');
  });
});

describe('openFollowUp', () => {
  it('is offered only to those who may answer', () => {
    expect(openFollowUp(group({ followUps: [followUp('due')] }))).toBeUndefined();
  });
});
