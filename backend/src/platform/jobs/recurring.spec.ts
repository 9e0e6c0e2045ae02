import { nextTime } from './recurring.ts';

describe('the next time of a job that comes again', () => {
  const monday = { weekday: 1, at: '08:00' };
  it('is the coming weekday, or today while it is early', () => {
    expect(nextTime(monday, new Date('2026-01-12T06:59:00Z')).toISOString()).toBe('2026-01-12T07:00:00.000Z');
    expect(nextTime(monday, new Date('2026-01-12T07:00:00Z')).toISOString()).toBe('2026-01-19T07:00:00.000Z');
    expect(nextTime(monday, new Date('2026-01-14T12:00:00Z')).toISOString()).toBe('2026-01-19T07:00:00.000Z');
  });
  it('keeps the hour on the wall when the clocks change', () => {
    expect(nextTime(monday, new Date('2026-03-28T12:00:00Z')).toISOString()).toBe('2026-03-30T06:00:00.000Z');
  });
  it('is every day without a weekday', () => {
    expect(nextTime({ at: '02:30' }, new Date('2026-01-12T23:00:00Z')).toISOString()).toBe('2026-01-13T01:30:00.000Z');
  });
});
