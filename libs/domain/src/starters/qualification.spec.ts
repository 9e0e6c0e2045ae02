import { decideRenewal, type Refresher, renewalProgress } from './qualification.ts';

const SINCE = new Date('2026-01-01T10:00:00Z');
const TWO_DAYS = { days: 2, months: 36 };
const passed = (enrolmentId: string, on: string, days = 1, rule = TWO_DAYS): Refresher => ({
  enrolmentId,
  passedAt: new Date(`${on}T15:00:00Z`),
  days,
  rule,
});

describe('renewing a qualification', () => {
  it('takes the days together, in the order they were passed', () => {
    expect(decideRenewal([passed('a', '2026-03-01')], SINCE)).toBeUndefined();
    const [first, second] = [passed('a', '2026-03-01'), passed('b', '2026-09-01')];
    expect(decideRenewal([second, first], SINCE)).toEqual({
      enrolmentId: 'b',
      from: second.passedAt,
      rule: TWO_DAYS,
      counted: [first, second],
    });
  });
  it('happens with the first course that makes the days enough, and leaves what came later for the next time', () => {
    const renewal = decideRenewal([passed('a', '2026-03-01', 3), passed('b', '2026-09-01', 2)], SINCE);
    expect(renewal?.counted.map(({ enrolmentId }) => enrolmentId)).toEqual(['a']);
  });
  it('asks for as many days as the type of the latest course', () => {
    const long = { days: 4, months: 24 };
    expect(decideRenewal([passed('a', '2026-03-01'), passed('b', '2026-09-01', 1, long)], SINCE)).toBeUndefined();
    expect(decideRenewal([passed('a', '2026-03-01', 3, long), passed('b', '2026-09-01', 1, long)], SINCE)?.rule).toEqual(long);
  });
  it('counts nothing from before the qualification, of days not attended, or without one', () => {
    expect(decideRenewal([passed('a', '2025-12-01'), passed('b', '2026-03-01')], SINCE)).toBeUndefined();
    expect(decideRenewal([passed('a', '2026-02-01', 0), passed('b', '2026-03-01')], SINCE)).toBeUndefined();
    expect(decideRenewal([passed('a', '2026-02-01', 5)], undefined)).toBeUndefined();
  });
  it('counts a course passed in the very moment the qualification began', () => {
    const atOnce = { ...passed('a', '2026-01-01', 2), passedAt: SINCE };
    expect(decideRenewal([atOnce], SINCE)?.enrolmentId).toBe('a');
  });
  it('takes two passed at once in the order of their enrolments', () => {
    const rules = [passed('b', '2026-03-01', 2, { days: 2, months: 12 }), passed('a', '2026-03-01', 2, { days: 2, months: 24 })];
    expect(decideRenewal(rules, SINCE)?.enrolmentId).toBe('a');
    expect(decideRenewal(rules.toReversed(), SINCE)?.enrolmentId).toBe('a');
  });
  it('has nothing from a refresher that she was at for no day, its rule neither', () => {
    const [none, two] = [passed('a', '2026-02-01', 0), passed('b', '2026-03-01', 2)];
    expect(decideRenewal([none, two], SINCE)?.counted).toEqual([two]);
    const later = passed('c', '2026-05-01', 0, { days: 9, months: 1 });
    expect(renewalProgress([passed('b', '2026-03-01'), later], SINCE, TWO_DAYS)).toEqual({ days: 1, needed: 2, months: 36 });
  });
  it('is nothing without a refresher', () => expect(decideRenewal([], SINCE)).toBeUndefined());
  it('tells of no days without a qualification to renew', () => {
    expect(renewalProgress([passed('a', '2026-03-01')], undefined, TWO_DAYS)).toEqual({ days: 0, needed: 2, months: 36 });
  });
  it('tells how far she is by the rule of the latest course', () => {
    const long = { days: 4, months: 24 };
    const both = [passed('b', '2026-09-01', 1, long), passed('a', '2026-03-01')];
    expect(renewalProgress(both, SINCE, TWO_DAYS)).toEqual({ days: 2, needed: 4, months: 24 });
  });
  it('tells how far she is', () => {
    expect(renewalProgress([], SINCE, TWO_DAYS)).toEqual({ days: 0, needed: 2, months: 36 });
    expect(renewalProgress([passed('a', '2025-12-01'), passed('b', '2026-03-01')], SINCE, { days: 9, months: 1 })).toEqual({
      days: 1,
      needed: 2,
      months: 36,
    });
  });
});
