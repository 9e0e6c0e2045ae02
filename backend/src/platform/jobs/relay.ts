import { type JobName, type QueueName, queueOf } from '@igang/contracts';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { CLOCK, type Clock } from '../clock.ts';
import type { QueueServer } from './queue.ts';
import { Recurring } from './recurring.ts';

const BATCH = 500;
/** A row handed over this long ago and neither done nor failed is handed over again. */
const HAND_OVER_AGAIN_MS = 300_000;

interface OutboxRow {
  readonly id: string;
  readonly job: JobName;
  readonly payload: unknown;
}

/** Hands due outbox rows to the queue. The job id is the row id, so a row handed over twice is one job. */
@Injectable()
export class Relay {
  constructor(
    private readonly dataSource: DataSource,
    private readonly recurring: Recurring,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Sees to it that every job that comes again by itself has its row. */
  prepare(): Promise<void> {
    return this.recurring.ensure();
  }

  /** Hands over what is due now; returns how many rows. Several relays may run: each row is taken by one. */
  async handOver(server: QueueServer): Promise<number> {
    return this.dataSource.transaction(async (manager) => {
      const rows = await take(manager, this.clock.now());
      for (const [queue, jobs] of byQueue(rows)) await server.add(queue, jobs);
      return rows.length;
    });
  }
}

async function take(manager: EntityManager, now: Date): Promise<OutboxRow[]> {
  // Never "id greater than the last seen": late commits leave gaps.
  const [rows] = await manager.query<[OutboxRow[], number]>(
    `UPDATE outbox SET relayed_at = $1 WHERE id IN (
       SELECT id FROM outbox
       WHERE done_at IS NULL AND failed_at IS NULL AND run_at <= $1 AND (relayed_at IS NULL OR relayed_at < $2)
       ORDER BY run_at LIMIT $3 FOR UPDATE SKIP LOCKED)
     RETURNING id, job, payload`,
    [now, new Date(now.getTime() - HAND_OVER_AGAIN_MS), BATCH],
  );
  return rows;
}

function byQueue(rows: readonly OutboxRow[]): Map<QueueName, OutboxRow[]> {
  return Map.groupBy(rows, ({ job, payload }) => queueOf(job, payload));
}
