import type { CourseTask, EnrolmentRow } from '@igang/contracts';
import { comes, mayPassAll, nextTask, presentCount, daysThere } from './course-tasks.ts';

const mark = (dayId: string, presence: 'present' | 'late' | 'left-early' | 'absent') => ({ dayId, presence });
const row = (attendance: EnrolmentRow['attendance'], change: Partial<EnrolmentRow> = {}) =>
  ({ state: 'attended', attendance, can: ['set-result'], result: null, ...change }) as EnrolmentRow;

describe('nextTask', () => {
  const days = ['2026-03-14', '2026-03-15'].map((date) => ({ date, startsAt: '10:00', endsAt: '16:00' }));
  const next = (can: CourseTask[], change: Partial<Parameters<typeof nextTask>[0]> = {}, now = '2026-03-01T12:00:00Z') =>
    nextTask({ can, confirmedAt: null, confirmBy: '2026-03-01', taken: 3, minimumPlaces: 8, days, ...change }, new Date(now));

  it('publishes a draft first', () => {
    expect(next(['edit', 'publish', 'discard'])).toBe('publish');
  });
  it('asks for go or no-go when its day has come, once, and only while it is uncertain', () => {
    expect(next(['confirm', 'close'])).toBe('confirm');
    expect(next(['confirm', 'close'], {}, '2026-02-28T12:00:00Z')).toBeUndefined();
    expect(next(['confirm', 'close'], { taken: 8 })).toBeUndefined();
    expect(next(['confirm', 'close'], { confirmedAt: '2026-03-01T10:00:00Z' })).toBeUndefined();
  });
  it('asks for people on a course that was entered after it began', () => {
    expect(next(['mark-attendance', 'set-results', 'complete', 'add-enrolment'], { taken: 0 })).toBe('people');
  });
  it('goes from attendance to results to the end', () => {
    expect(next(['mark-attendance', 'close'])).toBe('attendance');
    expect(next(['mark-attendance', 'set-results'], {}, '2026-03-15T10:00:00Z')).toBe('attendance');
    expect(next(['mark-attendance', 'set-results'], {}, '2026-03-15T16:00:00Z')).toBe('results');
    expect(next(['mark-attendance', 'set-results', 'complete'])).toBe('complete');
  });
});

describe('the course day', () => {
  it('lists those with a place', () => {
    expect(comes({ state: 'confirmed' })).toBe(true);
    expect(comes({ state: 'offered' })).toBe(false);
    expect(comes({ state: 'waitlisted' })).toBe(false);
  });
  it('counts late and left early as being there', () => {
    const late = row([mark('a', 'late'), mark('b', 'left-early')]);
    expect(daysThere(late, ['a', 'b'])).toBe(2);
    expect(daysThere(row([mark('a', 'present'), mark('b', 'absent')]), ['a', 'b'])).toBe(1);
    expect(daysThere(row([mark('a', 'present')]), ['a', 'b'])).toBeUndefined();
    expect(presentCount([late, row([mark('a', 'absent')])], 'a')).toBe(1);
  });
  it('passes only those who were there and have no result', () => {
    const there = row([mark('a', 'present')]);
    const rows = [
      there,
      row([mark('a', 'absent')]),
      row([mark('a', 'present')], { result: 'repeat' }),
      row([mark('a', 'present')], { can: [] }),
    ];
    expect(mayPassAll(rows, ['a'], true)).toEqual([there]);
  });
  it('asks for one day where the type does not ask for all', () => {
    const some = row([mark('a', 'present'), mark('b', 'absent')]);
    expect(mayPassAll([some], ['a', 'b'], true)).toEqual([]);
    expect(mayPassAll([some, row([mark('a', 'absent'), mark('b', 'absent')])], ['a', 'b'], false)).toEqual([some]);
  });
});
