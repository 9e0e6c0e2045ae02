import { changeCapacity, checkCoursePlan, confirmCourse, goDay, isUndecided, minimumCheckDay, type CoursePlan } from './course.ts';
import { refuse } from '../decision.ts';

const today = '2026-01-12';
const plan: CoursePlan = {
  days: [
    { date: '2026-03-14', startsAt: '10:00', endsAt: '16:00' },
    { date: '2026-03-15', startsAt: '10:00', endsAt: '16:00' },
  ],
  capacity: 20,
  minimumPlaces: 8,
  enrolmentDeadline: '2026-03-01',
  prescribedDays: 2,
  consecutive: true,
};
const [first, second] = plan.days as [CoursePlan['days'][number], CoursePlan['days'][number]];

describe('publishing a course', () => {
  it('accepts two consecutive days in the future', () => expect(checkCoursePlan(plan, today).ok).toBe(true));
  it('across a month and a leap day', () => {
    const days = [
      { ...first, date: '2028-02-29' },
      { ...second, date: '2028-03-01' },
    ];
    expect(checkCoursePlan({ ...plan, days, enrolmentDeadline: '2028-02-01' }, today).ok).toBe(true);
  });

  it.each([
    ['a day is missing', { days: [first] }, refuse('course.days-missing', { days: 2 })],
    ['days are out of order', { days: [second, first] }, refuse('course.days-not-in-order')],
    ['days are not in a row', { days: [first, { ...second, date: '2026-03-16' }] }, refuse('course.days-not-consecutive')],
    ['a day ends before it starts', { days: [first, { ...second, endsAt: '09:00' }] }, refuse('course.day-ends-before-start')],
    ['a day has no length', { days: [first, { ...second, endsAt: '10:00' }] }, refuse('course.day-ends-before-start')],
    ['the deadline is after the start', { enrolmentDeadline: '2026-03-15' }, refuse('course.deadline-after-start')],
    ['fewer fit than are needed', { capacity: 7 }, refuse('course.minimum-over-capacity', { places: 7 })],
  ])('is refused when %s', (_, change, refusal) => {
    expect(checkCoursePlan({ ...plan, ...change }, today)).toEqual(refusal);
  });

  it('is refused when it lies in the past', () => {
    expect(checkCoursePlan(plan, '2026-03-15')).toEqual(refuse('course.in-the-past'));
    expect(checkCoursePlan(plan, '2027-01-01')).toEqual(refuse('course.in-the-past'));
  });
  it('is possible on the day itself', () => expect(checkCoursePlan(plan, '2026-03-14').ok).toBe(true));
  it('may take sign-ups to the last: on its first day', () => {
    expect(checkCoursePlan({ ...plan, enrolmentDeadline: '2026-03-14' }, today).ok).toBe(true);
  });
  it('may need everybody there is a place for', () => {
    expect(checkCoursePlan({ ...plan, capacity: 8 }, today).ok).toBe(true);
  });
  it('may have more days than its type prescribes', () => {
    expect(checkCoursePlan({ ...plan, prescribedDays: 1 }, today).ok).toBe(true);
  });
});

describe('a course of evenings', () => {
  const evenings = (...days: CoursePlan['days']) => checkCoursePlan({ ...plan, days, consecutive: false }, today);
  it('need not be on days in a row', () => expect(evenings(first, { ...second, date: '2026-03-21' }).ok).toBe(true));
  it('may have two sittings on one day, the second when the first has ended', () => {
    expect(evenings(first, { date: first.date, startsAt: first.endsAt, endsAt: '20:00' }).ok).toBe(true);
  });
  it('never has two sittings at the same time', () => {
    expect(evenings(first, { date: first.date, startsAt: '15:59', endsAt: '20:00' })).toEqual(refuse('course.days-not-in-order'));
    expect(evenings(first, first)).toEqual(refuse('course.days-not-in-order'));
  });
  it('is in order by the day, whatever the hours are', () => {
    expect(evenings(second, { ...first, startsAt: '17:00', endsAt: '20:00' })).toEqual(refuse('course.days-not-in-order'));
  });
});

describe('go or no-go', () => {
  it('goes with enough people, or when the office says anyway', () => {
    expect(confirmCourse(8, 8, false).ok).toBe(true);
    expect(confirmCourse(4, 8, true).ok).toBe(true);
    expect(confirmCourse(4, 8, false)).toEqual(refuse('course.too-few', { taken: 4, minimum: 8 }));
  });
});

describe('changing the capacity', () => {
  it('is refused under what is taken, with the number', () => {
    expect(changeCapacity(20, 20).ok).toBe(true);
    expect(changeCapacity(19, 20)).toEqual(refuse('course.capacity-under-taken', { taken: 20 }));
  });
  it('says how many places there are then', () => {
    expect(changeCapacity(21, 20)).toEqual({ ok: true, value: 21 });
  });
});

describe('the day of go or no-go', () => {
  const calendar = { firstDay: '2026-03-14', enrolmentDeadline: '2026-03-10', confirmBy: null };
  it('is two weeks before the start, or the day after sign-up has ended when that is earlier, unless the office chose one', () => {
    expect(goDay(calendar)).toBe('2026-02-28');
    expect(goDay({ ...calendar, enrolmentDeadline: '2026-02-20' })).toBe('2026-02-21');
    expect(goDay({ ...calendar, confirmBy: '2026-03-05' })).toBe('2026-03-05');
  });
  it('is looked at when it comes; for a course planned later than that when sign-up has ended, and never after the start', () => {
    expect(minimumCheckDay(calendar, '2026-02-01')).toBe('2026-02-28');
    expect(minimumCheckDay(calendar, '2026-03-02')).toBe('2026-03-11');
    expect(minimumCheckDay({ ...calendar, enrolmentDeadline: '2026-03-14' }, '2026-03-02')).toBeUndefined();
  });
  it('is not looked at on the day it is planned, but when sign-up has ended', () => {
    expect(minimumCheckDay(calendar, '2026-02-28')).toBe('2026-03-11');
    expect(minimumCheckDay(calendar, '2026-02-27')).toBe('2026-02-28');
  });
  it('is not looked at on the first day of the course, when people are on their way', () => {
    expect(minimumCheckDay({ ...calendar, enrolmentDeadline: '2026-03-13' }, '2026-03-02')).toBeUndefined();
    expect(minimumCheckDay({ ...calendar, enrolmentDeadline: '2026-03-12' }, '2026-03-02')).toBe('2026-03-13');
  });
});

describe('whether it is certain that a course will be held', () => {
  const course = { state: 'open', confirmedAt: null, taken: 5, minimumPlaces: 6 } as const;
  it.each([
    [{}, true],
    [{ taken: 6 }, false],
    [{ confirmedAt: new Date('2026-01-12T08:00:00Z') }, false],
    [{ state: 'published' }, true],
    [{ state: 'closed' }, true],
    [{ state: 'draft' }, false],
    [{ state: 'cancelled' }, false],
    [{ state: 'held' }, false],
    [{ taken: 7 }, false],
  ] as const)('%j is undecided: %s', (change, undecided) => {
    expect(isUndecided({ ...course, ...change })).toBe(undecided);
  });
});
