import { type Every, type JobName, JOBS } from '@igang/contracts';
import { addDays, instantOf, localDate, weekdayOf } from '@igang/domain';
import { Injectable } from '@nestjs/common';
import { announce } from '../outbox.ts';
import type { Tx } from '../transaction.ts';
import { UnitOfWork } from '../unit-of-work.ts';

/** Jobs that come again by themselves. */
export type RecurringJob = { [N in JobName]: (typeof JOBS)[N] extends { readonly every: Every } ? N : never }[JobName];

const RECURRING = Object.entries(JOBS).flatMap(([name, job]) => ('every' in job ? [name as RecurringJob] : []));
/** Two workers that start at once must not both announce. */
const LOCK = 'igang recurring jobs';

/** The next such moment on Norway's clocks after `now`. */
export function nextTime({ weekday, at }: Every, now: Date): Date {
  const today = localDate(now);
  const days = Array.from({ length: 8 }, (_, ahead) => addDays(today, ahead)).filter(
    (day) => weekday === undefined || weekdayOf(day) === weekday,
  );
  return days.map((day) => instantOf(day, at)).find((instant) => instant > now) ?? instantOf(addDays(today, 7), at);
}

/** Part of the job itself: its next run is on disk exactly when this one is done. */
export function comeAgain(tx: Tx, job: RecurringJob): Promise<void> {
  return announce(tx, { job, payload: {}, at: nextTime(JOBS[job].every, tx.now) });
}

/** When a worker starts, every recurring job has its next run waiting, also one that is new or was given up. */
@Injectable()
export class Recurring {
  constructor(private readonly work: UnitOfWork) {}

  ensure(): Promise<void> {
    return this.work.run({ actor: { kind: 'system' }, requestId: 'worker' }, async (tx) => {
      await tx.query('SELECT pg_advisory_xact_lock(hashtext($1))', [LOCK]);
      const waiting = await tx.query<{ job: string }>(
        'SELECT job FROM outbox WHERE job = ANY ($1) AND done_at IS NULL AND failed_at IS NULL',
        [RECURRING],
      );
      const known = new Set(waiting.map(({ job }) => job));
      for (const job of RECURRING.filter((name) => !known.has(name))) await comeAgain(tx, job);
    });
  }
}
