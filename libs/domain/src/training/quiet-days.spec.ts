import { quietDay } from './quiet-days.ts';

describe('days on which people are away', () => {
  it.each([
    ['2026-12-24', 'christmas-eve'],
    ['2026-12-31', 'new-years-eve'],
    ['2026-12-28', 'between-holidays'],
    ['2026-12-23', 'christmas-break'],
    ['2027-01-02', 'christmas-break'],
    // Easter Sunday is 28 March 2027 and 5 April 2026.
    ['2027-03-20', 'easter-week'],
    ['2027-03-24', 'easter-week'],
    ['2026-04-04', 'easter-week'],
    ['2027-02-22', 'winter-break'],
    ['2026-03-01', 'winter-break'],
    ['2026-09-28', 'autumn-break'],
    ['2026-10-11', 'autumn-break'],
    ['2026-07-15', 'summer-break'],
  ] as const)('%s is of %s', (date, quiet) => expect(quietDay(date)).toBe(quiet));

  it.each(['2026-12-20', '2027-01-03', '2027-03-19', '2027-03-25', '2027-03-28', '2026-03-02', '2026-10-12', '2026-06-21', '2026-08-17'])(
    '%s is as any other, or has a name of its own',
    (date) => expect(quietDay(date)).toBeUndefined(),
  );
});
