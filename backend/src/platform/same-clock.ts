import type { DataSource } from 'typeorm';
import type { Clock } from './clock.ts';
import { rowsOf } from './statement.ts';

const MOST_APART_MS = 120_000;

/** By how many milliseconds this machine's clock is ahead of the database's. */
export async function clockSkew(dataSource: DataSource, clock: Clock): Promise<number> {
  const before = clock.now().getTime();
  const [row] = await rowsOf<{ now: Date }>(dataSource.manager, 'SELECT clock_timestamp() AS now');
  return (before + clock.now().getTime()) / 2 - (row?.now.getTime() ?? before);
}

/**
 * Whether work that hangs on time may go on. A worker whose clock is wrong forgets people before their time, and writes to them at night;
 * the database's clock is the one that all of them have.
 */
export async function hasSameClock(dataSource: DataSource, clock: Clock): Promise<boolean> {
  return Math.abs(await clockSkew(dataSource, clock)) <= MOST_APART_MS;
}
