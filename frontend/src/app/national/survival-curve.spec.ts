import { curveOf } from './survival-curve.ts';

const point = (day: number, share: number) => ({ day, atRisk: 10, share, low: share / 2, high: (1 + share) / 2 });

describe('the curve of how long groups live', () => {
  it('falls in steps, on the days on which groups ended, and goes on to where we last heard of one', () => {
    const { line, band, months } = curveOf([point(0, 1), point(365, 0.5)], 730);
    expect(line).toBe('M0 0L300 0L300 120L600 120');
    expect(band.endsWith('Z')).toBe(true);
    expect(months.map(({ month }) => month)).toEqual([0, 6, 12, 18, 24]);
  });
  it('is never drawn for less than a year', () => {
    expect(curveOf([point(0, 1)], 30).months.map(({ month, x }) => [month, x])).toEqual([
      [0, 0],
      [6, 300],
      [12, 600],
    ]);
  });
});
