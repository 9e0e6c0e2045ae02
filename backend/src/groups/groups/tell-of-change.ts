import type { MeetingChange } from '@igang/domain';
import { announceNews } from '../../platform/outbox.ts';
import type { Tx } from '../../platform/transaction.ts';
import { MeetingChangeRow } from './meeting-change.entity.ts';

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
  await announceNews(tx, 'group.meetings-changed', [groupId]);
}

function columnsOf(change: MeetingChange): Partial<MeetingChangeRow> {
  switch (change.kind) {
    case 'paused':
    case 'resumed':
      return { kind: change.kind };
    case 'place':
      return { kind: change.kind, venue: change.venue ?? null };
    case 'added':
      return { kind: change.kind, sessionId: change.sessionId };
    case 'moved':
    case 'cancelled':
      return { kind: change.kind, sessionId: change.sessionId, ...change.before, reason: change.reason ?? null };
  }
}
