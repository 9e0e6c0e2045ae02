import { curveOf } from './survival-curve.ts';

const point = (day: number, share: number) => ({ day, alive: 10, answers: 12, share, low: share / 2, high: (1 + share) / 2 });

describe('the curve of how long groups live', () => {
  it('goes straight from question to question, with its band around it', () => {
    const { line, band, months } = curveOf([point(0, 1), point(365, 0.5), point(730, 0.25)]);
    expect(line).toBe('M0 0L300 120L600 180');
    expect(band).toBe('M0 0L300 60L600 90L600 210L300 180L0 120Z');
    expect(months.map(({ month }) => month)).toEqual([0, 6, 12, 18, 24]);
  });
  it('is never drawn for less than a year', () => {
    expect(curveOf([point(0, 1), point(42, 0.9)]).months.map(({ month, x }) => [month, x])).toEqual([
      [0, 0],
      [6, 300],
      [12, 600],
    ]);
  });
});
