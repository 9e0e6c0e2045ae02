import { dayAfterKey, weeksOf } from './month-sheet.ts';

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
    expect(keys.slice(4).map((key) => dayAfterKey(key, '2026-12-31'))).toEqual(['2026-12-28', '2027-01-03', '2026-11-30', '2027-01-31']);
    expect(dayAfterKey('a', '2026-03-14')).toBeUndefined();
  });
});
