import { DAY_MS, HOUR_MS, instantAfter, instantBefore, sameHourAfter } from './spans.ts';
import { outsideQuietHours, wallClock } from './time.ts';

const before = new Date('2026-03-28T19:30:00Z');

describe('so much later', () => {
  it('is the same o’clock days later, whatever the clocks did meanwhile', () => {
    expect(wallClock(before)).toEqual({ date: '2026-03-28', time: '20:30' });
    expect(wallClock(sameHourAfter(before, 1))).toEqual({ date: '2026-03-29', time: '20:30' });
    expect(wallClock(sameHourAfter(before, 365))).toEqual({ date: '2027-03-28', time: '20:30' });
    expect(wallClock(sameHourAfter(new Date('2026-10-24T10:00:00Z'), 1))).toEqual({ date: '2026-10-25', time: '12:00' });
  });

  it('is as many hours later, whatever the clocks show', () => {
    for (const hours of [1, 24, 48]) expect(instantAfter(before, { hours }).getTime() - before.getTime()).toBe(hours * HOUR_MS);
    expect(instantBefore(instantAfter(before, { days: 1, minutes: 5 }), { minutes: 5 }).getTime() - before.getTime()).toBe(DAY_MS);
  });

  it('does not put off to Monday what is due on the Sunday when the clocks are put on', () => {
    // Twenty-four hours later the wall shows 21:30, and nothing goes out.
    expect(outsideQuietHours(instantAfter(before, { days: 1 })).toISOString()).toBe('2026-03-30T06:00:00.000Z');
    expect(outsideQuietHours(sameHourAfter(before, 1)).toISOString()).toBe('2026-03-29T18:30:00.000Z');
  });
});
