import { emptyPlan, fieldOf, suggestedDeadline, withFirstDay, withHours, withType } from './course-plan.ts';

const TODAY = '2026-01-10';
const plan = emptyPlan('office');

describe('withFirstDay', () => {
  it('fills the next day and suggests the deadline', () => {
    const filled = withFirstDay(plan, '2026-03-14', [0, 1], TODAY);
    expect(filled.days.map(({ date }) => date)).toEqual(['2026-03-14', '2026-03-15']);
    expect(filled.enrolmentDeadline).toBe('2026-02-28');
  });
  it('crosses a month', () => {
    expect(withFirstDay(plan, '2026-02-28', [0, 1], TODAY).days[1]?.date).toBe('2026-03-01');
  });
  it('keeps a deadline somebody chose, unless it is after the start', () => {
    const chosen = { ...plan, enrolmentDeadline: '2026-03-10' };
    expect(withFirstDay(chosen, '2026-03-14', [0, 1], TODAY).enrolmentDeadline).toBe('2026-03-10');
    expect(withFirstDay(chosen, '2026-03-07', [0, 1], TODAY).enrolmentDeadline).toBe('2026-02-21');
  });
  it('keeps the distances of five evenings', () => {
    const evenings = withType(plan, { id: 't', days: 3 });
    expect(withFirstDay(evenings, '2026-03-24', [0, 7, 14], TODAY).days.map(({ date }) => date)).toEqual([
      '2026-03-24',
      '2026-03-31',
      '2026-04-07',
    ]);
  });
  it('leaves the other days when they need not follow', () => {
    expect(withFirstDay(plan, '2026-03-14', undefined, TODAY).days[1]?.date).toBe('');
  });
});

describe('suggestedDeadline', () => {
  it('is never a day that is gone', () => {
    expect(suggestedDeadline('2026-01-15', TODAY)).toBe('2026-01-14');
    expect(suggestedDeadline('2026-01-11', TODAY)).toBe('2026-01-11');
    expect(suggestedDeadline('', TODAY)).toBe('');
  });
});

describe('withType', () => {
  it('has as many days as the type says and keeps those filled in', () => {
    const first = withFirstDay(plan, '2026-03-14', [0, 1], TODAY);
    expect(withType(first, { id: 't', days: 1 }).days).toEqual([{ date: '2026-03-14', startsAt: '10:00', endsAt: '16:00', roomIds: [] }]);
    expect(withType(first, { id: 't', days: 3 }).days).toHaveLength(3);
    expect(withType(first, undefined)).toBe(first);
  });
});

describe('withHours', () => {
  it('changes the other days that had the same hours', () => {
    const before = plan.days[0];
    const now = { date: '', startsAt: '09:00', endsAt: '15:00' };
    expect(withHours(plan, before, now).days[1]).toMatchObject({ startsAt: '09:00', endsAt: '15:00' });
    const other = {
      ...plan,
      days: [
        { ...now, roomIds: [] },
        { date: '', startsAt: '12:00', endsAt: '18:00', roomIds: [] },
      ],
    };
    expect(withHours(other, before, now).days[1]?.startsAt).toBe('12:00');
  });
});

describe('fieldOf', () => {
  it('puts double booking at the field', () => {
    expect(fieldOf('course.room-taken')).toBe('overrideReason');
    expect(fieldOf('course.trainer-taken')).toBe('overrideReason');
    expect(fieldOf('internal')).toBeUndefined();
  });
});
