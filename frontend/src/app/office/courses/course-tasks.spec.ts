import type { EnrolmentRow } from '@igang/contracts';
import { comes, mayPassAll, nextTask, presentCount, daysThere } from './course-tasks.ts';

const mark = (dayId: string, presence: 'present' | 'late' | 'left-early' | 'absent') => ({ dayId, presence });
const row = (attendance: EnrolmentRow['attendance'], change: Partial<EnrolmentRow> = {}) =>
  ({ state: 'attended', attendance, can: ['set-result'], result: null, ...change }) as EnrolmentRow;

describe('nextTask', () => {
  it('publishes a draft first', () => {
    expect(nextTask({ can: ['edit', 'publish', 'cancel'], confirmedAt: null })).toBe('publish');
  });
  it('asks for go or no-go once', () => {
    expect(nextTask({ can: ['confirm', 'close'], confirmedAt: null })).toBe('confirm');
    expect(nextTask({ can: ['confirm', 'close'], confirmedAt: '2026-03-01T10:00:00Z' })).toBeUndefined();
  });
  it('goes from attendance to results to the end', () => {
    expect(nextTask({ can: ['mark-attendance', 'close'], confirmedAt: null })).toBe('attendance');
    expect(nextTask({ can: ['mark-attendance', 'set-results'], confirmedAt: null })).toBe('results');
    expect(nextTask({ can: ['mark-attendance', 'set-results', 'complete'], confirmedAt: null })).toBe('complete');
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
