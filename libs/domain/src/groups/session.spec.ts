import { refuse } from '../decision.ts';
import { logClosesAt, mayCorrectLog, mayLog, mayReschedule, progress, READINESS } from './session.ts';

const at = (hour: string) => new Date(`2026-03-10T${hour}:00Z`);

describe('writing a log', () => {
  const session = { state: 'planned', startsAt: at('18:00') } as const;
  it('is possible from the minute the meeting begins', () => {
    expect(mayLog(session, 0, at('18:00')).ok).toBe(true);
    expect(mayLog(session, 0, at('17:59'))).toEqual(refuse('session.not-yet'));
  });
  it.each(['held', 'cancelled', 'starter-absent'] as const)('is done once: not of one that is %s', (state) => {
    expect(mayLog({ ...session, state }, 0, at('19:00'))).toEqual(refuse('session.already-logged'));
  });
});

describe('"3 of 4"', () => {
  it('is none of all before the first meeting', () => {
    expect(progress([], 4)).toEqual({ held: 0, budget: 4, left: 4 });
  });
  it('has nothing left, and never less, when more were held than planned', () => {
    expect(progress(['held', 'held', 'held'], 2)).toEqual({ held: 3, budget: 2, left: 0 });
  });
});

it('a group is told how ready it is on a scale of four, so that nobody can answer the middle', () => {
  expect(READINESS).toEqual([1, 2, 3, 4]);
});

describe('correcting a log', () => {
  const written = { outcome: 'held', writtenAt: at('20:00'), isHers: true } as const;
  it('is for her who wrote it, for a day to the minute, and never turns a meeting that was held into one that was not', () => {
    expect(mayCorrectLog(written, new Date('2026-03-11T20:00:00Z')).ok).toBe(true);
    expect(mayCorrectLog(written, new Date('2026-03-11T20:00:01Z'))).toMatchObject({ ok: false });
    expect(mayCorrectLog({ ...written, isHers: false }, at('20:01'))).toMatchObject({ ok: false });
    expect(mayCorrectLog(written, at('20:01'), 'held').ok).toBe(true);
    expect(mayCorrectLog(written, at('20:01'), 'cancelled')).toMatchObject({ ok: false });
  });
  it('closes when it says that it does', () => {
    expect(logClosesAt(at('20:00'))).toEqual(new Date('2026-03-11T20:00:00Z'));
  });
  it('says whether it is too late, or only not about the outcome', () => {
    expect(mayCorrectLog(written, new Date('2026-03-12T00:00:00Z'), 'cancelled')).toEqual(refuse('session.log-closed'));
    expect(mayCorrectLog(written, at('20:01'), 'cancelled')).toEqual(refuse('session.outcome-stays'));
  });
});

describe('moving a meeting with the group', () => {
  const planned = { state: 'planned', startsAt: at('18:00') } as const;
  it('is for one that has not begun, to an hour that is still ahead', () => {
    expect(mayReschedule(planned, at('19:00'), at('17:59')).ok).toBe(true);
    expect(mayReschedule(planned, at('19:00'), at('18:00')).ok).toBe(false);
    expect(mayReschedule({ ...planned, state: 'held' }, at('19:00'), at('17:00')).ok).toBe(false);
    expect(mayReschedule(planned, at('16:00'), at('16:00')).ok).toBe(false);
  });
  it('says what is in the way: the meeting, or the hour', () => {
    const refusal = refuse('session.not-possible', { machine: 'session', state: 'planned', action: 'move' });
    expect(mayReschedule(planned, at('19:00'), at('18:00'))).toEqual(refusal);
    expect(mayReschedule(planned, at('16:00'), at('16:00'))).toEqual(refuse('group.in-the-past'));
  });
});
