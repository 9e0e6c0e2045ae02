import { addMonths, dayAfterKey, weeksOf } from './month-sheet.ts';

describe('the sheet of a month', () => {
  it('goes from Monday to Sunday and shows the days around', () => {
    const weeks = weeksOf('2026-03-14');
    expect(weeks.map(({ number }) => number)).toEqual([9, 10, 11, 12, 13, 14]);
    expect(weeks[0]?.days[0]).toEqual({ date: '2026-02-23', isOutside: true });
    expect(weeks[0]?.days[6]).toEqual({ date: '2026-03-01', isOutside: false });
    expect(weeks.at(-1)?.days[1]).toEqual({ date: '2026-03-31', isOutside: false });
  });

  it('has the week numbers of the year that has the Thursday', () => {
    expect(weeksOf('2026-01-01')[0]?.number).toBe(1);
    expect(weeksOf('2027-01-01')[0]?.number).toBe(53);
    expect(weeksOf('2024-12-31').at(-1)?.number).toBe(1);
  });

  it('finds the same day of another month, or its last', () => {
    expect(addMonths('2026-01-31', 1)).toBe('2026-02-28');
    expect(addMonths('2026-03-31', -1)).toBe('2026-02-28');
    expect(addMonths('2026-12-15', 1)).toBe('2027-01-15');
    expect(addMonths('2026-01-15', -1)).toBe('2025-12-15');
    expect(addMonths('2028-03-31', -1)).toBe('2028-02-29');
    expect(addMonths('2026-05-31', 1)).toBe('2026-06-30');
  });

  it('is walked with the keys', () => {
    const keys = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End', 'PageUp', 'PageDown'];
    expect(keys.map((key) => dayAfterKey(key, '2026-03-14'))).toEqual([
      '2026-03-13',
      '2026-03-15',
      '2026-03-07',
      '2026-03-21',
      '2026-03-09',
      '2026-03-15',
      '2026-02-14',
      '2026-04-14',
    ]);
    expect(dayAfterKey('a', '2026-03-14')).toBeUndefined();
  });
});
