import { announce } from '../../platform/outbox.ts';
import { comeAgain } from '../../platform/jobs/recurring.ts';
import type { Tx } from '../../platform/transaction.ts';

/** Monday morning: a mail to each coordinator. Whether anything is stuck with her is asked when it leaves, and she gets none if not. */
export async function sendDigests(tx: Tx): Promise<void> {
  await comeAgain(tx, 'work.digest');
  const coordinators = await tx.query<{ id: string }>(
    `SELECT DISTINCT g.person_id AS id FROM role_grant g JOIN office o ON o.id = g.office_id
     WHERE g.role = 'coordinator' AND g.ended_at IS NULL AND (o.closed_on IS NULL OR o.closed_on > ($1::timestamptz AT TIME ZONE 'Europe/Oslo')::date)
     ORDER BY id`,
    [tx.now],
  );
  await announce(
    tx,
    ...coordinators.map(({ id }) => ({ job: 'mail.send' as const, payload: { kind: 'work.digest' as const, subjectId: id } })),
  );
}
