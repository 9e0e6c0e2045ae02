import { refuse } from '../decision.ts';
import {
  callOffSupport,
  checkSessionDates,
  comesTogether,
  COMES_TOGETHER,
  decideCallIn,
  decideStartDay,
  decideTakeBackStart,
  evesBetween,
  extendBudget,
  groupMachine,
  isMeeting,
  planSupport,
  setSessionBudget,
  startGroup,
  weeklySessions,
} from './group.ts';
import { decideHandover, HANDOVER_CHECKLIST } from './handover.ts';
import { mayLog, progress } from './session.ts';

const start = { participants: 6, everyoneIsAdult: true, nobodyKnowsAnother: true, ageSpanYears: undefined, starters: 2 };
const today = '2026-03-01';

describe('starting a group', () => {
  it.each([4, 8])('works with %s people', (participants) =>
    expect(startGroup({ ...start, participants })).toEqual({ ok: true, value: [] }),
  );
  it.each([0, 3, 9])('is refused with %s', (participants) => {
    expect(startGroup({ ...start, participants })).toEqual(refuse('group.size', { min: 4, max: 8 }));
  });
  it('is refused with minors or people who know each other', () => {
    expect(startGroup({ ...start, everyoneIsAdult: false })).toEqual(refuse('group.adults-only'));
    expect(startGroup({ ...start, nobodyKnowsAnother: false })).toEqual(refuse('group.relations'));
  });
  it('warns, but does not block, for a wide age span and for one starter or none', () => {
    expect(startGroup({ ...start, ageSpanYears: 16, starters: 1 })).toEqual({ ok: true, value: ['age-span', 'one-starter'] });
    expect(startGroup({ ...start, ageSpanYears: 15, starters: 0 })).toEqual({ ok: true, value: ['no-starter'] });
  });
});

describe('the day a group starts', () => {
  it('is that of its first meeting, however late it is told', () => {
    expect(decideStartDay(today, today)).toEqual({ ok: true, value: today });
    expect(decideStartDay('2026-02-20', today)).toEqual({ ok: true, value: '2026-02-20' });
  });
  it('never comes before it', () => {
    expect(decideStartDay('2026-03-02', today, 'Vi har hastverk')).toEqual(refuse('group.not-met', { on: '2026-03-02' }));
  });
  it.each([
    ['2026-02-15', '', true],
    ['2026-02-14', '', false],
    ['2026-02-14', '  ', false],
    ['2026-02-14', 'Kontoret var stengt', true],
  ])('for a first meeting on %s and the reason "%s" is accepted: %s', (first, reason, ok) => {
    const decision = decideStartDay(first, today, reason);
    expect(decision).toEqual(ok ? { ok: true, value: first } : refuse('group.start-late', { on: first }));
  });
  it('is today where no meeting is planned any more', () => {
    expect(decideStartDay(undefined, today)).toEqual({ ok: true, value: today });
  });
});

describe('taking a start back', () => {
  const now = new Date('2026-03-01T12:00:00Z');
  it.each([
    ['2026-03-01T12:00:01Z', true],
    ['2026-03-01T12:00:00Z', false],
    [null, false],
  ])('with a start that settles at %s: %s', (settlesAt, ok) => {
    expect(decideTakeBackStart(settlesAt === null ? null : new Date(settlesAt), now).ok).toBe(ok);
  });
});

describe('a group that comes together', () => {
  it('is one that meets, or has been called in to its first meeting', () => {
    const together = groupMachine.states.filter(comesTogether);
    expect(together).toEqual(['called-in', ...groupMachine.states.filter(isMeeting)]);
  });
  it('is in one of the states that a list of them is looked up by', () => {
    expect(groupMachine.states.filter(comesTogether)).toEqual(COMES_TOGETHER);
  });
});

it('nobody is called in before a starter is with the group', () => {
  expect(decideCallIn(0)).toEqual(refuse('group.starter-missing'));
  expect(decideCallIn(1).ok).toBe(true);
});

describe('support for a group that is stuck', () => {
  const dates = ['2026-03-01', '2026-03-08', '2026-03-15', '2026-03-22', '2026-03-29', '2026-04-05', '2026-04-12'];
  it.each(['leaderless', 'followed-up'] as const)('is for one that is %s', (state) => {
    expect(planSupport(state, dates.slice(0, 1), today)).toEqual({ ok: true, value: 1 });
  });
  it.each(['forming', 'called-in', 'started', 'with-starter', 'ended', 'merged', 'dissolved'] as const)(
    'is not for one that is %s',
    (state) => {
      expect(planSupport(state, dates.slice(0, 1), today)).toEqual(
        refuse('group.not-possible', { machine: 'group', state, action: 'support' }),
      );
    },
  );
  it('is one to six meetings', () => {
    expect(planSupport('leaderless', dates.slice(0, 6), today)).toEqual({ ok: true, value: 6 });
    expect(planSupport('leaderless', [], today)).toEqual(refuse('budget.out-of-range', { min: 1, max: 6 }));
    expect(planSupport('leaderless', dates, today)).toEqual(refuse('budget.out-of-range', { min: 1, max: 6 }));
  });
  it('is planned in order, from today on', () => {
    expect(planSupport('leaderless', ['2026-02-28'], today)).toEqual(refuse('group.in-the-past'));
    expect(planSupport('leaderless', ['2026-03-08', '2026-03-01'], today)).toEqual(refuse('group.dates-not-in-order'));
  });
  it('is made longer up to six, and not seven', () => {
    expect(extendBudget(5, 'En til', 'support')).toEqual({ ok: true, value: 6 });
    expect(extendBudget(6, 'En til', 'support')).toEqual(refuse('budget.out-of-range', { min: 1, max: 6 }));
    expect(extendBudget(6, 'En til', 'start').ok).toBe(true);
  });
  it('is called off only while nobody has been there', () => {
    expect(callOffSupport(0).ok).toBe(true);
    expect(callOffSupport(1)).toEqual(refuse('support.begun', { sessions: 1 }));
  });
});

describe('the session budget', () => {
  it.each([1, 4, 8])('%s needs no reason', (budget) => expect(setSessionBudget(budget, undefined).ok).toBe(true));
  it.each([9, 10])('%s needs a reason', (budget) => {
    expect(setSessionBudget(budget, '  ')).toEqual(refuse('budget.reason-missing', { over: 8 }));
    expect(setSessionBudget(budget, 'Gruppa er ny i Norge').ok).toBe(true);
  });
  it('is extended by one with a reason, never beyond ten', () => {
    expect(extendBudget(4, ' ')).toEqual(refuse('budget.reason-missing', { over: 4 }));
    expect(extendBudget(4, 'To nye kom til')).toEqual({ ok: true, value: 5 });
    expect(extendBudget(10, 'Enda en')).toEqual(refuse('budget.out-of-range', { min: 1, max: 10 }));
  });
  it('needs a reason from nine on whether none was asked for or none was written', () => {
    expect(setSessionBudget(9, undefined)).toEqual(refuse('budget.reason-missing', { over: 8 }));
  });
  it.each([0, -1, 11, 1e9, 2.5, Number.NaN])('%s is refused', (budget) => expect(setSessionBudget(budget, 'fordi').ok).toBe(false));
});

describe('dates of the meetings', () => {
  it('are weekly and jump over public holidays', () => {
    expect(weeklySessions('2027-05-10', 3, new Set(['2027-05-17']))).toEqual(['2027-05-10', '2027-05-24', '2027-05-31']);
  });
  it('are as many as the budget, in order, not in the past', () => {
    expect(checkSessionDates(['2026-03-03', '2026-03-10'], 2, today).ok).toBe(true);
    expect(checkSessionDates(['2026-03-03'], 2, today)).toEqual(refuse('group.dates-missing', { sessions: 2 }));
    expect(checkSessionDates(['2026-03-10', '2026-03-03'], 2, today)).toEqual(refuse('group.dates-not-in-order'));
    expect(checkSessionDates(['2026-03-03', '2026-03-03'], 2, today)).toEqual(refuse('group.dates-not-in-order'));
    expect(checkSessionDates(['2026-02-28', '2026-03-10'], 2, today)).toEqual(refuse('group.in-the-past'));
  });
  it('may begin today', () => expect(checkSessionDates([today, '2026-03-10'], 2, today).ok).toBe(true));
  it('are every second week where the group wants that', () => {
    expect(weeklySessions(today, 3, new Set(), 2)).toEqual(['2026-03-01', '2026-03-15', '2026-03-29']);
  });
});

describe('logging a meeting', () => {
  const now = new Date('2026-03-03T19:00:00Z');
  const session = { startsAt: new Date('2026-03-03T17:00:00Z'), state: 'planned' } as const;
  it('works once it has begun', () => expect(mayLog(session, 0, now).ok).toBe(true));
  it('is refused before, twice, and out of order', () => {
    expect(mayLog({ ...session, startsAt: new Date('2026-03-04T17:00:00Z') }, 0, now)).toEqual(refuse('session.not-yet'));
    expect(mayLog({ ...session, state: 'held' }, 0, now)).toEqual(refuse('session.already-logged'));
    expect(mayLog(session, 1, now)).toEqual(refuse('session.wrong-order', { earlier: 1 }));
  });
  it('counts only meetings that took place: 3 of 4', () => {
    expect(progress(['held', 'cancelled', 'held', 'starter-absent', 'held', 'planned'], 4)).toEqual({ held: 3, budget: 4, left: 1 });
  });
});

describe('handing over', () => {
  const handover = { on: today, checked: HANDOVER_CHECKLIST, sessionsPlanned: 0, sessionsHeld: 4, reachable: true };
  it('plans the follow-up six weeks later', () => {
    expect(decideHandover(handover, today)).toEqual({ ok: true, value: { freshUntil: '2026-08-31' } });
  });
  it('is refused with meetings left, before any meeting, with an open checklist, without an address to ask at, and on a day to come', () => {
    expect(decideHandover({ ...handover, sessionsPlanned: 1 }, today)).toEqual(refuse('handover.sessions-left', { left: 1 }));
    expect(decideHandover({ ...handover, sessionsHeld: 0 }, today)).toEqual(refuse('handover.sessions-left', { left: 0 }));
    expect(decideHandover({ ...handover, checked: ['frames-known'] }, today)).toEqual(refuse('handover.checklist', { missing: 4 }));
    expect(decideHandover({ ...handover, reachable: false }, today)).toEqual(refuse('group.contact-missing'));
    expect(decideHandover({ ...handover, on: '2026-03-02' }, today)).toEqual(refuse('handover.date'));
  });
});

describe('the eves on which nobody meets', () => {
  it('are found in the year that a series ends in, too', () => {
    expect(evesBetween('2027-12-10', '2028-01-14').map(({ date }) => date)).toEqual(['2027-12-24', '2027-12-31']);
    expect(evesBetween('2026-12-31', '2027-12-24').map(({ date }) => date)).toEqual(['2026-12-31', '2027-12-24']);
    expect(evesBetween('2027-01-01', '2027-12-23')).toEqual([]);
  });
});
