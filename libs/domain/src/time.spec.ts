import fc from 'fast-check';
import {
  addDays,
  addMonths,
  daysBetween,
  instantOf,
  isLocalDate,
  isSameMonth,
  localDate,
  mondayOf,
  morningOf,
  outsideQuietHours,
  wallClock,
  weekdayOf,
  weekNumber,
} from './time.ts';

describe('calendar days', () => {
  it('refuses days that no calendar has', () => {
    expect(['2026-02-31', '2026-13-01', '2026-2-1', '2025-02-29', 'i morgen', ''].some(isLocalDate)).toBe(false);
    expect(['2028-02-29', '2026-12-31'].every(isLocalDate)).toBe(true);
  });
  it('counts across months, leap days and clock changes', () => {
    expect(addDays('2028-02-28', 2)).toBe('2028-03-01');
    expect(addDays('2026-03-28', 2)).toBe('2026-03-30');
    expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
    expect(weekdayOf('2026-03-29')).toBe(7);
    expect(weekdayOf('2026-01-12')).toBe(1);
  });
});

describe('weeks and months', () => {
  it('begins a week on its Monday', () => {
    expect(['2026-12-28', '2026-12-31', '2027-01-03'].map(mondayOf)).toEqual(['2026-12-28', '2026-12-28', '2026-12-28']);
  });
  it.each([
    ['2026-01-01', 1],
    ['2024-12-31', 1],
    ['2026-12-28', 53],
    ['2027-01-03', 53],
    ['2027-01-04', 1],
    ['2026-03-14', 11],
  ])('numbers the week of %s as Norwegian calendars do: %s', (date, number) => expect(weekNumber(date)).toBe(number));
  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-12-15', 1, '2027-01-15'],
    ['2026-01-15', -1, '2025-12-15'],
    ['2028-03-31', -1, '2028-02-29'],
    ['2026-05-31', 1, '2026-06-30'],
    ['2026-05-31', 0, '2026-05-31'],
    ['2026-03-31', -25, '2024-02-29'],
  ])('finds the day of another month, or its last: %s and %s', (date, months, to) => expect(addMonths(date, months)).toBe(to));
  it('knows a month by its year, too', () => {
    expect([isSameMonth('2026-03-01', '2026-03-31'), isSameMonth('2026-03-01', '2027-03-01')]).toEqual([true, false]);
  });
  it('sends in the morning what nobody waits for, by the clock on the wall', () => {
    expect(['2026-03-28', '2026-03-29'].map((date) => morningOf(date).toISOString())).toEqual([
      '2026-03-28T09:00:00.000Z',
      '2026-03-29T08:00:00.000Z',
    ]);
  });
});

describe('the wall clock in Norway', () => {
  it.each([
    ['2026-03-28', '10:00', '2026-03-28T09:00:00.000Z'],
    ['2026-03-29', '10:00', '2026-03-29T08:00:00.000Z'],
    ['2026-10-24', '10:00', '2026-10-24T08:00:00.000Z'],
    ['2026-10-25', '10:00', '2026-10-25T09:00:00.000Z'],
  ])('is right around the last Sundays of March and October: %s %s', (date, time, utc) => {
    expect(instantOf(date, time).toISOString()).toBe(utc);
  });

  it('moves the hour that spring skips forward and takes the first of the hour that autumn repeats', () => {
    expect(wallClock(instantOf('2026-03-29', '02:30'))).toEqual({ date: '2026-03-29', time: '03:30' });
    expect(instantOf('2026-10-25', '02:30').toISOString()).toBe('2026-10-25T00:30:00.000Z');
  });

  it('reads back what it wrote, every hour but the skipped one', () => {
    const day = fc.integer({ min: 0, max: 3650 }).map((days) => addDays('2024-01-01', days));
    const time = fc.tuple(fc.nat(23), fc.nat(59)).map(([h, m]) => `${String(h).padStart(2, '0')}:${String(m).padStart(2, '0')}`);
    fc.assert(
      fc.property(day, time, (date, at) => {
        fc.pre(!at.startsWith('02') || weekdayOf(date) !== 7);
        expect(wallClock(instantOf(date, at))).toEqual({ date, time: at });
      }),
    );
  });

  it('knows that midnight in Norway is still yesterday in London', () => {
    expect(localDate(new Date('2026-06-01T22:30:00Z'))).toBe('2026-06-02');
  });
});

describe('quiet hours, 21 to 08', () => {
  it.each([
    ['2026-01-12T12:00:00Z', '2026-01-12T12:00:00.000Z'],
    ['2026-01-12T20:00:00Z', '2026-01-13T07:00:00.000Z'],
    ['2026-01-13T03:00:00Z', '2026-01-13T07:00:00.000Z'],
    ['2026-01-13T07:00:00Z', '2026-01-13T07:00:00.000Z'],
    ['2026-03-28T22:00:00Z', '2026-03-29T06:00:00.000Z'],
  ])('%s may go out at %s', (wanted, sent) => {
    expect(outsideQuietHours(new Date(wanted)).toISOString()).toBe(sent);
  });
});
