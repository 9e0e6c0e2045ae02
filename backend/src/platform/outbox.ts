import type { JobName, JobPayload } from '@igang/contracts';
import type { Tx } from './transaction.ts';

export interface Announcement<N extends JobName = JobName> {
  readonly job: N;
  readonly payload: JobPayload<N>;
  /** Not before this instant; the row waits, not the queue. Now when left out. */
  readonly at?: Date;
}

/** A job that must happen because of this change. It is on disk exactly when the change is. */
export async function announce<N extends JobName>(tx: Tx, ...announcements: readonly Announcement<N>[]): Promise<void> {
  if (announcements.length === 0) return;
  const rows = announcements.map(({ job, payload, at }) => ({ id: tx.newId(), job, payload, run_at: at ?? tx.now }));
  await tx.query(
    `INSERT INTO outbox (id, job, payload, run_at, created_at)
     SELECT id, job, payload, run_at, $2 FROM jsonb_to_recordset($1::jsonb) AS o(id uuid, job text, payload jsonb, run_at timestamptz)`,
    [JSON.stringify(rows), tx.now],
  );
}
