import type { MeetingChange } from '@igang/domain';
import { announce } from '../platform/outbox.ts';
import { one, type Tx } from '../platform/transaction.ts';
import { MeetingChangeRow } from './meeting-change.entity.ts';

/** Several moves in a row are one change to whoever is to come. */
const QUIET_MS = 300_000;

/**
 * Dates or the place of a group have changed: how each was is written down, and its starters and those who have said that they
 * come are told what is new to them, once.
 */
export async function tellOfChange(tx: Tx, groupId: string, changes: readonly MeetingChange[]): Promise<void> {
  if (changes.length === 0) return;
  await tx.manager.insert(
    MeetingChangeRow,
    changes.map((change) => ({ id: tx.newId(), groupId, changedAt: tx.now, ...columnsOf(change) })),
  );
  const payload = { kind: 'group.meetings-changed', subjectId: groupId } as const;
  const waiting = await one(tx, WAITING, [payload.kind, groupId, tx.now]);
  if (waiting === undefined) await announce(tx, { job: 'mail.send', payload, at: new Date(tx.now.getTime() + QUIET_MS) });
}

function columnsOf(change: MeetingChange): Partial<MeetingChangeRow> {
  if (change.kind === 'place') return { kind: change.kind, venue: change.venue ?? null };
  if (change.kind === 'added') return { kind: change.kind, sessionId: change.sessionId };
  return { kind: change.kind, sessionId: change.sessionId, ...change.before, reason: change.reason ?? null };
}

/** One that has not left for the queue yet, be it held for the morning: it will tell of this change, too. */
const WAITING = `SELECT FROM outbox WHERE job = 'mail.send' AND payload ->> 'kind' = $1 AND payload ->> 'subjectId' = $2::text
  AND run_at > $3 AND done_at IS NULL AND failed_at IS NULL LIMIT 1`;
