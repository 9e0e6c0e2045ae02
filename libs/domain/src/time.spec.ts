import fc from 'fast-check';
import { HOUR_MS } from './spans.ts';
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

/** Every day from 1 January 2020 on, a Wednesday, counted on fingers: the months' lengths, the weekdays in turn, a week for each Thursday. */
function* everyDay(until: number) {
  const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  let [weekday, days] = [3, 0];
  for (let year = 2020; year <= until; year++) {
    const lengths = [31, isLeap(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    for (const [month, length] of lengths.entries())
      for (let day = 1; day <= length; day++) {
        const text = [String(year), String(month + 1).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
        yield { text, weekday, days, last: length };
        [weekday, days] = [(weekday % 7) + 1, days + 1];
      }
  }
}

describe('every day from 2020 to 2040', () => {
  const all = [...everyDay(2040)];
  const first = '2020-01-01';

  it('is so many days from the first, and has its weekday', () => {
    expect(all).toHaveLength(7671);
    const read = all.map(({ text }) => [text, weekdayOf(text), daysBetween(first, text), daysBetween(text, first) + 0, isLocalDate(text)]);
    expect(read).toEqual(all.map(({ text, weekday, days }) => [text, weekday, days, 0 - days, true]));
    expect(all.map(({ days }) => addDays(first, days))).toEqual(all.map(({ text }) => text));
    expect(all.map(({ text, days }) => addDays(text, -days)).every((text) => text === first)).toBe(true);
  });

  it('is in the week of its Thursday', () => {
    const weeks = new Map<string, number>();
    const inYear = new Map<string, number>();
    for (const { text, weekday } of all) {
      if (weekday !== 4) continue;
      const year = text.slice(0, 4);
      inYear.set(year, (inYear.get(year) ?? 0) + 1);
      for (let i = -3; i <= 3; i++) weeks.set(addDays(text, i), inYear.get(year) ?? 0);
    }
    const known = all.filter(({ text }) => weeks.has(text)).map(({ text }) => text);
    expect(known.length).toBeGreaterThan(7660);
    expect(known.map((text) => [text, weekNumber(text)])).toEqual(known.map((text) => [text, weeks.get(text)]));
    expect(all.map(({ text }) => mondayOf(text))).toEqual(all.map(({ text, weekday }) => addDays(text, 1 - weekday)));
  });

  it('is the same day of the next month, or its last', () => {
    const lengths = new Map(all.map(({ text, last }) => [text.slice(0, 7), last]));
    const months = [...lengths.keys()];
    const next = ({ text }: { text: string }, by: number) => {
      const month = months[months.indexOf(text.slice(0, 7)) + by];
      return month && `${month}-${String(Math.min(Number(text.slice(8)), lengths.get(month) ?? 0)).padStart(2, '0')}`;
    };
    for (const by of [-13, -1, 1, 6, 12]) {
      const days = all.filter((day) => next(day, by) !== undefined);
      expect(days.map(({ text }) => addMonths(text, by))).toEqual(days.map((day) => next(day, by)));
    }
  });
});

describe('what is no day', () => {
  it.each(['', 'i morgen', '2026-02-31', '2026-13-01', '2026-00-10', '2026-3-1', '2026-03-14T10:00'])('%s', (text) => {
    expect([isLocalDate(text), weekdayOf(text), daysBetween('2026-01-01', text)]).toEqual([false, Number.NaN, Number.NaN]);
  });
  it('cannot be counted from', () => {
    expect(() => addDays('2026-02-31', 1)).toThrow(RangeError);
    expect(() => instantOf('', '10:00')).toThrow(RangeError);
  });
});

describe('every turning of the clocks from 2020 to 2040', () => {
  const shown = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo', dateStyle: 'short', timeStyle: 'short' });
  const lastSunday = (month: string) => [31, 30, 29, 28, 27, 26, 25].map((day) => `${month}-${day}`).find((date) => weekdayOf(date) === 7);
  const turns = Array.from({ length: 21 }, (_, i) => [`${2020 + i}-03`, `${2020 + i}-10`].map((month) => lastSunday(month) ?? '')).flat();

  it('is shown as the wall shows it, a quarter of an hour at a time', () => {
    const quarters = turns.flatMap((turn) =>
      Array.from({ length: 288 }, (_, i) => Date.parse(`${addDays(turn, -1)}T00:00Z`) + i * 900_000),
    );
    expect(quarters.map((at) => Object.values(wallClock(new Date(at))).join(' '))).toEqual(quarters.map((at) => shown.format(at)));
  });

  it('makes a day of 23 hours in March and of 25 in October', () => {
    const hours = turns.map((turn) => (instantOf(addDays(turn, 1), '00:00').getTime() - instantOf(turn, '00:00').getTime()) / HOUR_MS);
    expect(hours).toEqual(turns.map((turn) => (turn.slice(5, 7) === '03' ? 23 : 25)));
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
