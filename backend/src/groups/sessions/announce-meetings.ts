import type { JobName, JobPayload } from '@igang/contracts';
import { addDays, morningOf, localDate, type LocalDate } from '@igang/domain';
import { announce } from '../../platform/outbox.ts';
import type { Tx } from '../../platform/transaction.ts';

export const LOG_ASKED_AGAIN_DAYS = 3;

interface Planned {
  readonly id: string;
  readonly date: LocalDate;
}

/** Reminders of every planned meeting of a group: the day before, and the day after when no log has come. */
export async function announceMeetings(tx: Tx, groupId: string): Promise<void> {
  const planned = await tx.query<Planned>("SELECT id, date FROM group_session WHERE group_id = $1 AND state = 'planned' ORDER BY date", [
    groupId,
  ]);
  for (const { id, date } of planned) await announceMeeting(tx, id, date);
}

export async function announceMeeting(tx: Tx, sessionId: string, date: LocalDate): Promise<void> {
  const tomorrowComes = morningOf(addDays(date, -1));
  // Planned late on the day before: at once rather than not at all.
  const remindAt = tomorrowComes > tx.now ? tomorrowComes : tx.now;
  if (localDate(tx.now) < date) await announceOnce(tx, 'session.remind', { sessionId }, remindAt);
  await announceOnce(tx, 'session.check-log', { sessionId, again: false }, morningOf(addDays(date, 1)));
}

/** A meeting moved away and back would otherwise be announced twice for the same morning. */
async function announceOnce<N extends JobName>(tx: Tx, job: N, payload: JobPayload<N>, at: Date): Promise<void> {
  const waiting = await tx.query(
    'SELECT FROM outbox WHERE run_at = $1 AND job = $2 AND payload = $3 AND done_at IS NULL AND failed_at IS NULL',
    [at, job, JSON.stringify(payload)],
  );
  if (waiting.length === 0) await announce(tx, { job, payload, at });
}
