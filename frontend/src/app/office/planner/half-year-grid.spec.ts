import type { PlannedCourse } from '@igang/contracts';
import { halfYearOf } from '@igang/domain';
import { monthsOf, monthsOver } from './half-year-grid.ts';

const course = (id: string, ...dates: string[]): PlannedCourse => ({
  id,
  officeName: 'Rogaland',
  own: true,
  type: { nb: 'Kurs', nn: 'Kurs', en: 'Course' },
  state: 'draft',
  form: 'physical',
  place: 'Nærbø',
  days: dates.map((date, i) => ({ id: `${id}${i}`, number: i + 1, date, startsAt: '10:00', endsAt: '16:00' })),
  trainers: [],
  room: '',
  capacity: 12,
  taken: 0,
  undecided: false,
  trainerAway: false,
  canMove: true,
  version: 1,
});
const spring = halfYearOf('2027-03-01');
const week = (courses: PlannedCourse[], number: number) =>
  monthsOf(spring, courses, [])
    .flatMap(({ weeks }) => weeks)
    .find((one) => one.number === number);

describe('the half-year', () => {
  it('knows which of its months are over, while it is the present one', () => {
    expect(monthsOver(spring, '2027-03-14')).toEqual(['2027-01', '2027-02']);
    expect(monthsOver(spring, '2027-01-01')).toEqual([]);
    expect(monthsOver(spring, '2027-07-01')).toEqual([]);
    expect(monthsOver(spring, '2026-12-31')).toEqual([]);
  });
  it('has every day once, in six months', () => {
    const months = monthsOf(spring, [], []);
    expect(months.map(({ name }) => name)).toEqual(['2027-01', '2027-02', '2027-03', '2027-04', '2027-05', '2027-06']);
    const days = months.flatMap(({ weeks }) => weeks.flatMap((one) => one.days.map(({ date }) => date)));
    expect(days).toHaveLength(181);
    expect(new Set(days).size).toBe(181);
  });
  it('draws two holidays that fall on one day', () => {
    const holidays = ['Grunnlovsdagen', 'Andre pinsedag'].map((name) => ({ date: '2027-05-17', name }));
    const may = monthsOf(spring, [], holidays)[4];
    expect(may?.weeks.flatMap(({ days }) => days).find(({ number }) => number === 17)?.holidays).toHaveLength(2);
  });
});

describe('bars', () => {
  it('join days in a row and break at the week', () => {
    expect(week([course('a', '2027-03-06', '2027-03-07')], 9)?.bars).toMatchObject([{ from: 6, span: 2, lane: 0, isFirst: true }]);
    expect(week([course('a', '2027-03-07', '2027-03-08')], 10)?.bars).toMatchObject([{ from: 1, span: 1, isFirst: false }]);
  });
  it('lie under one another, never on one another', () => {
    const bars = week([course('a', '2027-03-06', '2027-03-07'), course('b', '2027-03-07'), course('c', '2027-03-05')], 9)?.bars;
    expect(bars?.map(({ course: { id }, lane }) => [id, lane])).toEqual([
      ['a', 0],
      ['b', 1],
      ['c', 0],
    ]);
  });
});
