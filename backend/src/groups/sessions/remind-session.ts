import { addDays, COMES_TOGETHER, localDate } from '@igang/domain';
import { announce } from '../../platform/outbox.ts';
import { sqlSet } from '../../platform/sql-set.ts';
import { one, type Tx } from '../../platform/transaction.ts';

/** Tomorrow's meeting, when it still is planned and still is tomorrow. */
export async function remindSession(tx: Tx, sessionId: string): Promise<void> {
  const tomorrow = addDays(localDate(tx.now), 1);
  const planned = await one(
    tx,
    `SELECT s.id FROM group_session s JOIN self_help_group g ON g.id = s.group_id
     WHERE s.id = $1 AND s.state = 'planned' AND s.date = $2 AND g.paused_at IS NULL AND g.state IN ${sqlSet(COMES_TOGETHER)}`,
    [sessionId, tomorrow],
  );
  if (planned !== undefined) await announce(tx, { job: 'mail.send', payload: { kind: 'session.tomorrow', subjectId: sessionId } });
}
