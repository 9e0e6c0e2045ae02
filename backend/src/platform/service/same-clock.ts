import type { Clock } from '../clock.ts';

/** Further apart, and nothing that hangs on time is done. */
export const MOST_APART_MS = 120_000;

/** By how many milliseconds this machine's clock is ahead of the database's. */
export async function clockSkew(askDatabase: () => Promise<Date>, clock: Clock): Promise<number> {
  const before = clock.now().getTime();
  const there = await askDatabase();
  return (before + clock.now().getTime()) / 2 - there.getTime();
}

/**
 * Whether work that hangs on time may go on. A worker whose clock is wrong forgets people before their time, and writes to them at night;
 * the database's clock is the one that all of them have.
 */
export async function hasSameClock(askDatabase: () => Promise<Date>, clock: Clock): Promise<boolean> {
  return Math.abs(await clockSkew(askDatabase, clock)) <= MOST_APART_MS;
}
