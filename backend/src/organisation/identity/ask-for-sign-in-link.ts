import { createHmac } from 'node:crypto';
import type { Done } from '@igang/contracts';
import { announce } from '../../platform/outbox.ts';
import { one, type Tx } from '../../platform/transaction.ts';

const MOST = 3;
const WINDOW_MINUTES = 10;

/**
 * Mails a sign-in link to the person with that address. The answer is the same when there is none, and when she asked
 * too often: nobody learns who is with us.
 */
export async function askForSignInLink(tx: Tx, email: string, secret: string): Promise<Done> {
  const mayAsk = await countAsk(tx, digestOf('sign-in', email, secret));
  const person = await one<{ id: string }>(tx, 'SELECT id FROM person WHERE email = $1', [email]);
  if (person !== undefined && mayAsk) await announce(tx, { job: 'mail.send', payload: { kind: 'sign-in.link', subjectId: person.id } });
  return { done: true };
}

/** The same for other mails that anybody can have sent to an address; each kind by itself. */
export function mayHaveMailed(tx: Tx, what: string, { email, secret }: { email: string; secret: string }): Promise<boolean> {
  return countAsk(tx, digestOf(what, email, secret));
}

/** At most three in ten minutes for one address, counted one request at a time. */
async function countAsk(tx: Tx, digest: string): Promise<boolean> {
  await tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`sign-in ${digest}`]);
  await tx.query(`DELETE FROM sign_in_ask WHERE asked_at <= $1::timestamptz - make_interval(mins => ${WINDOW_MINUTES})`, [tx.now]);
  const asked = await tx.query(
    `INSERT INTO sign_in_ask (id, address_digest, asked_at)
     SELECT $1, $2, $3 WHERE (SELECT count(*) FROM sign_in_ask WHERE address_digest = $2) < ${MOST} RETURNING id`,
    [tx.newId(), digest, tx.now],
  );
  return asked.length > 0;
}

function digestOf(what: string, email: string, secret: string): string {
  return createHmac('sha256', secret).update(`igang ${what} ${email.toLowerCase()}`).digest('base64url');
}
