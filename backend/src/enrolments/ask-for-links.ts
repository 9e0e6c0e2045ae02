import type { Done } from '@igang/contracts';
import { mayHaveMailed } from '../identity/index.ts';
import { announce } from '../platform/outbox.ts';
import { demandAccess } from '../platform/refusal.ts';
import { one, type Tx } from '../platform/transaction.ts';

const DAYS_AFTER_COURSE = 30;

/**
 * Enrolments (`e`, course `c`) whose page there still is something to do or fetch on: those ahead or just over, and the certificate for
 * ever. `now` is SQL. Who has not confirmed and no longer can has nothing there.
 */
export const HAS_A_PAGE = (now: string): string => `(
  e.state IN ('in-review', 'waitlisted', 'offered', 'confirmed', 'expired', 'attended', 'absent')
    AND c.state <> 'cancelled' AND c.ends_at > ${now}::timestamptz - interval '${DAYS_AFTER_COURSE} days'
  OR e.state = 'applied' AND c.state IN ('open', 'closed') AND c.starts_at > ${now}
  OR EXISTS (SELECT FROM certificate x WHERE x.enrolment_id = e.id AND x.withdrawn_at IS NULL))`;

/**
 * Mails somebody the links to her own pages, also when sign-up is closed. The answer is the same when there are none, and when she asked
 * too often: nobody learns who is signed up, and the links go only to the address they belong to.
 */
export async function askForLinks(tx: Tx, email: string, secret: string): Promise<Done> {
  demandAccess(tx.actor, 'enrolment.apply', {});
  const mayAsk = await mayHaveMailed(tx, 'links', { email, secret });
  const newest = await one<{ id: string }>(
    tx,
    `SELECT e.id FROM enrolment e JOIN course c ON c.id = e.course_id WHERE e.email = $1 AND ${HAS_A_PAGE('$2')}
     ORDER BY e.applied_at DESC, e.id DESC LIMIT 1`,
    [email, tx.now],
  );
  if (newest !== undefined && mayAsk) await announce(tx, { job: 'mail.send', payload: { kind: 'links.mine', subjectId: newest.id } });
  return { done: true };
}
