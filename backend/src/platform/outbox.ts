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
  tx.announced?.push(...rows.map(({ run_at, ...row }) => ({ ...row, at: run_at })));
  await tx.query(
    `INSERT INTO outbox (id, job, payload, run_at, created_at)
     SELECT id, job, payload, run_at, $2 FROM jsonb_to_recordset($1::jsonb) AS o(id uuid, job text, payload jsonb, run_at timestamptz)`,
    [JSON.stringify(rows), tx.now],
  );
}

/** The job is done with this change; false when it was before. */
export async function endJob(tx: Tx, jobId: string): Promise<boolean> {
  const sql = 'WITH ended AS (UPDATE outbox SET done_at = $2 WHERE id = $1 AND done_at IS NULL RETURNING id) SELECT id FROM ended';
  const [ended] = await tx.query<{ id: string }>(sql, [jobId, tx.now]);
  return ended !== undefined;
}

/** A past that was played: what lay in it has been done, and its mails were read. What lies ahead stays. */
export async function forgetPast(tx: Pick<Tx, 'query'>, now: Date): Promise<void> {
  await tx.query(`DELETE FROM outbox WHERE run_at < $1 OR job = 'mail.send'`, [now]);
}

/** Several changes in a row are one to whoever is told of them, and one that is taken back in time is none. */
export const NEWS_WAITS_MS = 300_000;
/** One that leaves sooner may be on its way already, and would not tell of this. */
const STILL_HERE_MS = 10_000;

/**
 * A mail to each that tells what is new since she last heard. One that waits already, be it for the morning, will tell of this too: a
 * mail is written when it leaves.
 */
export async function announceNews(tx: Tx, kind: JobPayload<'mail.send'>['kind'], subjectIds: readonly string[]): Promise<void> {
  const rows = await tx.query<{ id: string; at: Date }>(
    `SELECT payload ->> 'subjectId' AS id, run_at AS at FROM outbox WHERE job = 'mail.send' AND payload ->> 'kind' = $1
       AND payload ->> 'subjectId' = ANY ($2::text[]) AND run_at > $3 AND done_at IS NULL AND failed_at IS NULL`,
    [kind, subjectIds, new Date(tx.now.getTime() + STILL_HERE_MS)],
  );
  const waiting = new Set(rows.map(({ id }) => id));
  tx.announced?.push(...rows.map(({ id, at }) => ({ job: 'mail.send', payload: { kind, subjectId: id }, at })));
  const at = new Date(tx.now.getTime() + NEWS_WAITS_MS);
  const untold = subjectIds.filter((id) => !waiting.has(id));
  await announce(tx, ...untold.map((subjectId) => ({ job: 'mail.send' as const, payload: { kind, subjectId }, at })));
}
