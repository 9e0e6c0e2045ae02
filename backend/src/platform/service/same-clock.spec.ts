import { clockSkew, hasSameClock } from './same-clock.ts';

const at = (instant: string) => ({ now: () => new Date(instant) });
/** A database whose clock stands at noon. */
const database = () => Promise.resolve(new Date('2026-01-12T12:00:00Z'));

describe('the clock of a worker', () => {
  it.each([
    ['2026-01-12T12:00:00Z', true],
    ['2026-01-12T12:01:59Z', true],
    ['2026-01-12T11:58:01Z', true],
    ['2026-01-12T12:02:01Z', false],
    ['2026-01-12T11:57:59Z', false],
    ['2026-04-22T12:00:00Z', false],
    ['2025-01-12T12:00:00Z', false],
  ])('at %s, when the database says noon, may go on: %s', async (instant, mayGoOn) => {
    expect(await hasSameClock(database, at(instant))).toBe(mayGoOn);
  });
  it('is told apart by its sign', async () => {
    expect(await clockSkew(database, at('2026-01-12T12:05:00Z'))).toBe(300_000);
  });
});
