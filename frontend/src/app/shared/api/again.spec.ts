import { pauseBefore } from './again.ts';

describe('trying again', () => {
  it.each([
    [0, undefined, 1000],
    [2, undefined, 4000],
    [9, undefined, 15_000],
    [0, 30, 30_000],
  ])('after %s failures, asked to wait %s s, waits %s ms', (failures, retryAfter, ms) => {
    expect(pauseBefore(failures, retryAfter)).toBe(ms);
  });
});
