import { announce } from '../platform/outbox.ts';
import { one, type Tx } from '../platform/transaction.ts';

/** Several moves in a row are one change to whoever is to come. */
const QUIET_MS = 300_000;

/** Dates of a group have changed: its starters, and those who have said that they come, are told how they are now. */
export async function tellOfChange(tx: Tx, groupId: string): Promise<void> {
  const payload = { kind: 'group.meetings-changed', subjectId: groupId } as const;
  const waiting = await one(tx, WAITING, [JSON.stringify(payload)]);
  if (waiting === undefined) await announce(tx, { job: 'mail.send', payload, at: new Date(tx.now.getTime() + QUIET_MS) });
}

const WAITING = `SELECT FROM outbox WHERE job = 'mail.send' AND payload = $1 AND done_at IS NULL AND failed_at IS NULL LIMIT 1`;
