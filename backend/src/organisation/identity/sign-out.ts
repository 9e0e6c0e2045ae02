import type { Done } from '@igang/contracts';
import { record } from '../../platform/audit-trail.ts';
import type { Config } from '../../platform/config.ts';
import type { Tx } from '../../platform/transaction.ts';
import { authIn } from './auth.ts';

export interface SignedOut {
  readonly answer: Done;
  /** Cookies that make the browser forget. */
  readonly cookies: readonly string[];
}

/** Ends the session of the cookie. Signing out twice is fine. */
export async function signOut(tx: Tx, config: Config, cookie: string): Promise<SignedOut> {
  const answer = await (await authIn(tx, config)).api.signOut({ headers: new Headers({ cookie }), asResponse: true });
  if (tx.actor.kind === 'person') await record(tx, { action: 'person.signed-out', subject: ['person', tx.actor.personId] });
  return { answer: { done: true }, cookies: answer.headers.getSetCookie() };
}
