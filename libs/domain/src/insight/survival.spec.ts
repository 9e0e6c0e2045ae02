import fc from 'fast-check';
import { type LifeSign, LEAST_GROUPS, lifeOf, questionDays, survivalCurve } from './survival.ts';
import type { GroupLife } from './turnbull.ts';

const alive = (livedOn: number): GroupLife => ({ livedOn, endedBy: undefined });
const ended = (livedOn: number, endedBy: number): GroupLife => ({ livedOn, endedBy });
const times = (count: number, life: GroupLife): GroupLife[] => Array.from({ length: count }, () => life);
const sign = (day: number, kind: LifeSign['kind'] = 'six-weeks'): LifeSign => ({ day, kind });

describe('what was heard of a group', () => {
  it('is put on the questions it is asked', () => {
    expect(questionDays(0)).toEqual([42, 183, 365]);
    expect(questionDays(366)).toEqual([42, 183, 365, 730]);
    expect(lifeOf([], undefined)).toEqual(alive(0));
    expect(lifeOf([sign(44), sign(190, 'six-months')], undefined)).toEqual(alive(183));
    expect(lifeOf([sign(44), sign(368, 'twelve-months'), sign(741, 'yearly')], 1100)).toEqual(ended(730, 1095));
  });
  it('has an end between the last sign of life and the answer that told of it', () => {
    expect(lifeOf([], 43)).toEqual(ended(0, 42));
    // As long as the question is open, the answer is to it; later it is news of the time since.
    expect(lifeOf([], 86)).toEqual(ended(0, 42));
    expect(lifeOf([], 87)).toEqual(ended(0, 183));
    expect(lifeOf([sign(44)], 60)).toEqual(ended(42, 183));
    expect(lifeOf([sign(44)], 184)).toEqual(ended(42, 183));
    // The half-year's question was not answered.
    expect(lifeOf([sign(44)], 366)).toEqual(ended(42, 365));
    expect(lifeOf([sign(44), sign(100, 'help')], 366)).toEqual(ended(42, 365));
    expect(lifeOf([sign(400, 'twelve-months')], 402)).toEqual(ended(365, 730));
  });
  it('counts the question after so many meetings as the first, whichever answer it got', () => {
    expect(lifeOf([sign(30, 'own-meetings')], undefined)).toEqual(alive(42));
    expect(lifeOf([], 30)).toEqual(ended(0, 42));
    expect(lifeOf([sign(30, 'support')], undefined)).toEqual(alive(0));
  });
});

describe('how long groups live', () => {
  it('is what the answers say: 70 of 77 at six weeks, and at a year 14 of 21 of those that lived at half a year', () => {
    const all = [
      ...times(7, ended(0, 42)),
      ...times(42, alive(42)),
      ...times(7, alive(183)),
      ...times(7, ended(183, 365)),
      ...times(14, alive(365)),
    ];
    const curve = survivalCurve(all) ?? [];
    expect(curve.map(({ day, alive: living, answers, share }) => [day, living, answers, Number(share.toFixed(4))])).toEqual([
      [0, 77, 77, 1],
      [42, 70, 77, Number((70 / 77).toFixed(4))],
      [183, 28, 28, Number((70 / 77).toFixed(4))],
      [365, 14, 21, Number(((70 / 77) * (14 / 21)).toFixed(4))],
    ]);
  });
  it('bounds what nobody has seen the end of: ten of ten do not say that none will end', () => {
    const [, six] = survivalCurve(times(10, alive(42))) ?? [];
    expect([six?.share, six?.high, six?.low.toFixed(3)]).toEqual([1, 1, '0.692']);
    const [, none] = survivalCurve(times(10, ended(0, 42))) ?? [];
    expect([none?.share, none?.low, none?.high.toFixed(3)]).toEqual([0, 0, '0.308']);
  });
  it('is not told of fewer than ten groups, nor of a question that fewer have answered, nor between questions', () => {
    expect(survivalCurve(times(LEAST_GROUPS - 1, alive(42)))).toBeUndefined();
    expect(survivalCurve([])).toBeUndefined();
    const all = [...times(12, alive(42)), ...times(5, alive(183)), ...times(4, ended(42, 183))];
    expect(survivalCurve(all)?.map(({ day }) => day)).toEqual([0, 42]);
    const skipped = [...times(12, ended(0, 183)), ...times(12, alive(183))];
    expect(survivalCurve(skipped)?.map(({ day }) => day)).toEqual([0, 183]);
  });
  it('is the plain share of those that live, when every group answers every question', () => {
    const life = fc.integer({ min: 0, max: 1500 });
    fc.assert(
      fc.property(fc.array(life, { minLength: 10, maxLength: 120 }), (ends) => {
        const marks = questionDays(1100).filter((mark) => mark <= 1095);
        const all = ends.map((end) =>
          lifeOf(
            marks.filter((mark) => mark < end).map((mark) => sign(mark + 2)),
            marks.find((mark) => mark >= end) ?? undefined,
          ),
        );
        for (const { day, share } of survivalCurve(all) ?? []) {
          if (day > 0) expect(share).toBeCloseTo(ends.filter((end) => end > day).length / ends.length, 6);
        }
      }),
    );
  });
  it('is the product of the shares of the answers, when groups are lost sight of but skip no question (the life table)', () => {
    const marks = [42, 183, 365, 730];
    const life = fc.record({ answers: fc.nat(4), ends: fc.boolean() });
    fc.assert(
      fc.property(fc.array(life, { minLength: 10, maxLength: 120 }), (stories) => {
        const all = stories.map(({ answers, ends }) => {
          const lived = marks[answers - 1] ?? 0;
          const next = marks[answers];
          return ends && next !== undefined ? ended(lived, next) : alive(lived);
        });
        let share = 1;
        const brute = new Map<number, number>();
        for (const day of marks) {
          const living = all.filter(({ livedOn }) => livedOn >= day).length;
          const told = all.filter(({ endedBy }) => endedBy === day).length;
          if (living + told > 0) share *= living / (living + told);
          brute.set(day, share);
        }
        for (const { day, share: estimated } of survivalCurve(all) ?? []) expect(estimated).toBeCloseTo(brute.get(day) ?? 1, 5);
      }),
    );
  });
});
