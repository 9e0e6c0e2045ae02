import { addDays, COMES_TOGETHER, instantOf, localDate } from '@igang/domain';
import { announce } from '../../platform/outbox.ts';
import { sqlSet } from '../../platform/sql-set.ts';
import { one, type Tx } from '../../platform/transaction.ts';
import { LOG_ASKED_AGAIN_DAYS } from './announce-meetings.ts';

interface Unlogged {
  readonly asked: boolean;
}

/** The day after a meeting its starters are asked for the log, and once more three days later. */
export async function checkLog(tx: Tx, sessionId: string, again: boolean): Promise<void> {
  const today = localDate(tx.now);
  // A meeting moved to an earlier date has two of these waiting; the first that finds it over asks.
  const unlogged = await one<Unlogged>(
    tx,
    `SELECT EXISTS (SELECT FROM mail_delivery d WHERE d.subject_id = s.id AND d.kind = 'session.log-missing') AS asked
     FROM group_session s JOIN self_help_group g ON g.id = s.group_id
     WHERE s.id = $1 AND s.state = 'planned' AND s.date < $2 AND g.state IN ${sqlSet(COMES_TOGETHER)}`,
    [sessionId, today],
  );
  if (unlogged === undefined || (unlogged.asked && !again)) return;
  await announce(tx, { job: 'mail.send', payload: { kind: 'session.log-missing', subjectId: sessionId } });
  if (again) return;
  const later = instantOf(addDays(today, LOG_ASKED_AGAIN_DAYS), '10:00');
  await announce(tx, { job: 'session.check-log', payload: { sessionId, again: true }, at: later });
}
