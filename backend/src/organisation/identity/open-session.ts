import type { Config } from '../../platform/config.ts';
import { record } from '../../platform/audit-trail.ts';
import { Refusal } from '../../platform/refusal.ts';
import type { Tx } from '../../platform/transaction.ts';
import { authAddress, authIn } from './auth.ts';
import { mintSignInLink } from './mint-sign-in-link.ts';

/** A session that begins: whose, and the cookies the browser is to keep. */
export interface Opened {
  readonly personId: string;
  readonly cookies: readonly string[];
}

/** Turns a token that is good for one use into a session. */
export async function openWith(tx: Tx, config: Config, token: string, personId: string): Promise<Opened> {
  await tx.query('DELETE FROM auth_session WHERE user_id = $1 AND expires_at <= $2', [personId, tx.now]);
  const answer = await (await authIn(tx, config)).api.magicLinkVerify({ query: { token }, headers: new Headers(), asResponse: true });
  const cookies = answer.headers.getSetCookie();
  if (!answer.ok || cookies.length === 0) throw new Refusal('link.invalid');
  await record(tx, { action: 'person.signed-in', subject: ['person', personId] });
  return { personId, cookies };
}

/** A session for somebody we already know by other means: a repeated request, or a demo. */
export async function openSession(tx: Tx, config: Config, personId: string): Promise<Opened> {
  return openWith(tx, config, await mintSignInLink(tx, config, personId), personId);
}

/** The person that better-auth's address stands for. */
export function personOf(value: string): string | undefined {
  const { email } = JSON.parse(value) as { email?: string };
  const id = email?.split('@')[0];
  return id !== undefined && email === authAddress(id) ? id : undefined;
}
