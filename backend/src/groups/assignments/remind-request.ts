import { announce } from '../../platform/outbox.ts';
import { one, type Tx } from '../../platform/transaction.ts';

/** Half-way to the expiry: once more, if she has not answered. */
export async function remindRequest(tx: Tx, requestId: string): Promise<void> {
  const open = await one(tx, "SELECT id FROM assignment_request WHERE id = $1 AND state = 'open' AND expires_at > $2", [requestId, tx.now]);
  if (open !== undefined) await announce(tx, { job: 'mail.send', payload: { kind: 'request.reminder', subjectId: requestId } });
}
