import * as fc from 'fast-check';
import { refuse } from '../decision.ts';
import {
  changeCourseType,
  halfYearAfter,
  halfYearNamed,
  halfYearOf,
  moveDays,
  movedDeadline,
  type TrainerTime,
  trainerStanding,
} from './planning.ts';
import { addDays, daysBetween } from '../time.ts';

const hours = { startsAt: '10:00', endsAt: '16:00' };

describe('half-years', () => {
  it('begin in January and July', () => {
    expect(halfYearOf('2026-06-30')).toEqual({ name: '2026-1', from: '2026-01-01', until: '2026-06-30' });
    expect(halfYearOf('2026-07-01')).toEqual({ name: '2026-2', from: '2026-07-01', until: '2026-12-31' });
  });
  it('follow each other over the new year', () => {
    expect(halfYearAfter(halfYearOf('2026-11-01'), 1).name).toBe('2027-1');
    expect(halfYearAfter(halfYearOf('2026-01-01'), -1).name).toBe('2025-2');
    expect(halfYearNamed('2027-1')?.until).toBe('2027-06-30');
    expect(halfYearNamed('2027-3')).toBeUndefined();
  });
  it('are called by year and number, and by nothing around them', () => {
    expect(halfYearNamed('2026-2')).toEqual(halfYearOf('2026-07-01'));
    for (const name of ['', '2026', '02026-1', '2026-11', 'x2026-1']) expect(halfYearNamed(name)).toBeUndefined();
  });
  it('are as many steps apart as one counts', () => {
    expect(halfYearAfter(halfYearOf('2026-03-01'), 0).name).toBe('2026-1');
    expect(halfYearAfter(halfYearOf('2026-03-01'), 3).name).toBe('2027-2');
    expect(halfYearAfter(halfYearOf('2026-08-01'), -3).name).toBe('2025-1');
  });
});

describe('moving days', () => {
  it('keeps hours and the days between, over a month, a leap day and summer time', () => {
    const days = [
      { date: '2028-02-28', ...hours },
      { date: '2028-03-01', ...hours },
    ];
    expect(moveDays(days, '2026-03-28').map(({ date }) => date)).toEqual(['2026-03-28', '2026-03-30']);
  });
  it('there and back again is nothing', () => {
    const date = fc.integer({ min: 0, max: 5000 }).map((n) => addDays('2020-01-01', n));
    fc.assert(
      fc.property(fc.array(date, { minLength: 1, maxLength: 5 }), date, (dates, first) => {
        const days = [...dates].sort().map((on) => ({ date: on, ...hours }));
        const moved = moveDays(days, first);
        expect(daysBetween(moved[0]?.date ?? '', moved.at(-1)?.date ?? '')).toBe(daysBetween(days[0]?.date ?? '', days.at(-1)?.date ?? ''));
        expect(moveDays(moved, days[0]?.date ?? '')).toEqual(days);
      }),
    );
  });
  it('takes the deadline along, never into the past', () => {
    expect(movedDeadline('2026-03-01', '2026-03-14', '2026-03-21', '2026-01-12')).toBe('2026-03-08');
    expect(movedDeadline('2026-03-01', '2026-03-14', '2026-01-20', '2026-01-12')).toBe('2026-01-12');
  });
  it('leaves no deadline after the start', () => {
    expect(movedDeadline('2026-03-16', '2026-03-14', '2026-03-21', '2026-01-12')).toBe('2026-03-21');
  });
  it('of no days is none', () => expect(moveDays([], '2026-03-21')).toEqual([]));
  it('leaves the hours as they are', () => {
    expect(moveDays([{ date: '2026-03-14', ...hours }], '2026-03-21')).toEqual([{ date: '2026-03-21', ...hours }]);
  });
});

describe('when a trainer can', () => {
  const saturday = { date: '2026-03-14', ...hours };
  const away: TrainerTime = { kind: 'away', fromDay: '2026-03-01', untilDay: '2026-03-31', weekday: null, startsAt: null, endsAt: null };
  it.each<[string, Partial<TrainerTime>, string]>([
    ['the whole period', {}, 'away'],
    ['its first day', { fromDay: '2026-03-14' }, 'away'],
    ['its last day', { untilDay: '2026-03-14' }, 'away'],
    ['another period', { untilDay: '2026-03-13' }, 'free'],
    ['every Saturday', { weekday: 6 }, 'away'],
    ['every Sunday', { weekday: 7 }, 'free'],
    ['the end of the day', { startsAt: '15:30', endsAt: '20:00' }, 'away'],
    ['the evening after', { startsAt: '16:00', endsAt: '20:00' }, 'free'],
    ['the morning before', { startsAt: '08:00', endsAt: '10:00' }, 'free'],
    ['the morning and the first minute', { startsAt: '08:00', endsAt: '10:01' }, 'away'],
    ['a period to come', { fromDay: '2026-03-15' }, 'free'],
    ['the Saturday evening after', { weekday: 6, startsAt: '16:00', endsAt: '20:00' }, 'free'],
  ])('away %s', (_, change, standing) => expect(trainerStanding([{ ...away, ...change }], saturday)).toBe(standing));
  it.each<[string, Partial<TrainerTime>, string]>([
    ['Saturdays', { weekday: 6 }, 'free'],
    ['Mondays', { weekday: 1 }, 'outside'],
    ['half of the day', { startsAt: '10:00', endsAt: '13:00' }, 'outside'],
    ['another month', { fromDay: '2026-04-01', untilDay: '2026-04-30' }, 'free'],
    ['just those hours', { startsAt: '10:00', endsAt: '16:00' }, 'free'],
    ['from a minute later', { startsAt: '10:01', endsAt: '16:00' }, 'outside'],
    ['until a minute before', { startsAt: '10:00', endsAt: '15:59' }, 'outside'],
    ['the hours of another weekday', { weekday: 1, startsAt: '08:00', endsAt: '20:00' }, 'outside'],
  ])('free only %s', (_, change, standing) => expect(trainerStanding([{ ...away, kind: 'free', ...change }], saturday)).toBe(standing));
});

describe('several times of a trainer', () => {
  const saturday = { date: '2026-03-14', ...hours };
  const time: TrainerTime = { kind: 'free', fromDay: '2026-03-01', untilDay: '2026-03-31', weekday: null, startsAt: null, endsAt: null };
  it('away counts before free', () => {
    expect(trainerStanding([time, { ...time, kind: 'away', weekday: 6 }], saturday)).toBe('away');
  });
  it('one that she is free in is enough', () => {
    expect(
      trainerStanding(
        [
          { ...time, weekday: 1 },
          { ...time, weekday: 6 },
        ],
        saturday,
      ),
    ).toBe('free');
  });
  it('none said: she is free', () => expect(trainerStanding([], saturday)).toBe('free'));
});

describe('changing a course type', () => {
  const ground = { days: 2, consecutive: true, allDaysRequired: true, qualifies: true };
  it('is free until courses stand on it', () => {
    expect(changeCourseType(ground, { ...ground, days: 3 }, 0).ok).toBe(true);
    expect(changeCourseType(ground, ground, 40).ok).toBe(true);
  });
  it.each([{ days: 3 }, { consecutive: false }, { allDaysRequired: false }, { qualifies: false }])('then keeps %j', (change) =>
    expect(changeCourseType(ground, { ...ground, ...change }, 4)).toEqual(refuse('course-type.in-use', { courses: 4 })),
  );
});
