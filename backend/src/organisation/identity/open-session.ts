import type { Config } from '../../platform/config.ts';
import { record } from '../../platform/audit-trail.ts';
import { Refusal } from '../../platform/refusal.ts';
import type { Tx } from '../../platform/transaction.ts';
import { authAddress, authIn } from './auth.ts';
import { mintSignInLink } from './mint-sign-in.ts';

/** A session that begins: whose, and the cookies the browser is to keep. */
export interface Opened {
  readonly personId: string;
  readonly cookies: readonly string[];
}

type Api = Awaited<ReturnType<typeof authIn>>['api'];

/** A session of hers, when better-auth takes what she shows; nothing when it does not. */
export async function openWith(
  tx: Tx,
  config: Config,
  personId: string,
  show: (api: Api) => Promise<Response>,
): Promise<Opened | undefined> {
  await tx.query('DELETE FROM auth_session WHERE user_id = $1 AND expires_at <= $2', [personId, tx.now]);
  const answer = await show((await authIn(tx, config)).api);
  const cookies = answer.headers.getSetCookie();
  if (!answer.ok || cookies.length === 0) return undefined;
  await record(tx, { action: 'person.signed-in', subject: ['person', personId] });
  return { personId, cookies };
}

/** A session of hers for a token that is good for one use. */
export async function openWithToken(tx: Tx, config: Config, personId: string, token: string): Promise<Opened> {
  const query = { token };
  const opened = await openWith(tx, config, personId, (api) => api.magicLinkVerify({ query, headers: new Headers(), asResponse: true }));
  if (opened === undefined) throw new Refusal('link.invalid');
  return opened;
}

/** A session for somebody we already know by other means: a repeated request, or a demo. */
export async function openSession(tx: Tx, config: Config, personId: string): Promise<Opened> {
  return openWithToken(tx, config, personId, await mintSignInLink(tx, config, personId));
}

/** The person that better-auth's address stands for. */
export function personOf(value: string): string | undefined {
  const { email } = JSON.parse(value) as { email?: string };
  const id = email?.split('@')[0];
  return id !== undefined && email === authAddress(id) ? id : undefined;
}
