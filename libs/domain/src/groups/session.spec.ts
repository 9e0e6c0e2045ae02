import { mayCorrectLog, mayReschedule } from './session.ts';

const at = (hour: string) => new Date(`2026-03-10T${hour}:00Z`);

describe('correcting a log', () => {
  const written = { outcome: 'held', writtenAt: at('20:00'), isHers: true } as const;
  it('is for her who wrote it, for a day to the minute, and never turns a meeting that was held into one that was not', () => {
    expect(mayCorrectLog(written, new Date('2026-03-11T20:00:00Z')).ok).toBe(true);
    expect(mayCorrectLog(written, new Date('2026-03-11T20:00:01Z'))).toMatchObject({ ok: false });
    expect(mayCorrectLog({ ...written, isHers: false }, at('20:01'))).toMatchObject({ ok: false });
    expect(mayCorrectLog(written, at('20:01'), 'held').ok).toBe(true);
    expect(mayCorrectLog(written, at('20:01'), 'cancelled')).toMatchObject({ ok: false });
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
});
