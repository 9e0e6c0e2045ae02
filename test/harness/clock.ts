import { DAY_MS, HOUR_MS } from '@igang/domain';
import type { Clock } from '../../backend/src/platform/clock.ts';

/** A clock the test sets; it stands still until told to move. */
export class TestClock implements Clock {
  private instant: Date;

  constructor(start: Date) {
    this.instant = start;
  }

  now(): Date {
    return new Date(this.instant);
  }

  set(instant: Date | string): void {
    this.instant = new Date(instant);
  }

  advance({ days = 0, hours = 0, minutes = 0, seconds = 0 }: { days?: number; hours?: number; minutes?: number; seconds?: number }): void {
    this.instant = new Date(this.instant.getTime() + days * DAY_MS + hours * HOUR_MS + minutes * 60_000 + seconds * 1_000);
  }
}
