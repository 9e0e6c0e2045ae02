import type { Config } from '../../platform/config.ts';
import type { Tx } from '../../platform/transaction.ts';
import { authAddress, authIn, codeIdentifier } from './auth.ts';

/** How long we remember a link that is too old, so that we can say so. */
const REMEMBERED_HOURS = 24;

/**
 * The token of a fresh sign-in link: 15 minutes, one use, only its digest kept. Made when the mail is written, so that
 * no secret waits in a queue. Who was never signed in gets her account with better-auth here.
 */
export async function mintSignInLink(tx: Tx, config: Config, personId: string): Promise<string> {
  await tx.query(`DELETE FROM auth_verification WHERE created_at < $1::timestamptz - make_interval(hours => ${REMEMBERED_HOURS})`, [
    tx.now,
  ]);
  await tx.query(
    `INSERT INTO auth_user (id, name, email, email_verified, created_at, updated_at) VALUES ($1, '', $2, true, $3, $3) ON CONFLICT (id) DO NOTHING`,
    [personId, authAddress(personId), tx.now],
  );
  const minted: { token?: string } = {};
  await (await authIn(tx, config, minted)).api.signInMagicLink({ body: { email: authAddress(personId) }, headers: new Headers() });
  if (minted.token === undefined) throw new Error('better-auth made no token');
  return minted.token;
}

/**
 * The code that stands in the mail beside the link, to type where the mail cannot be opened: as long and as often as the
 * link. A new one ends the one before, or each mail would give whoever guesses as many tries again.
 */
export async function mintSignInCode(tx: Tx, config: Config, personId: string): Promise<string> {
  await tx.query('DELETE FROM auth_verification WHERE identifier = $1', [codeIdentifier(personId)]);
  const minted: { code?: string } = {};
  const body = { email: authAddress(personId), type: 'sign-in' } as const;
  await (await authIn(tx, config, minted)).api.sendVerificationOTP({ body, headers: new Headers() });
  if (minted.code === undefined) throw new Error('better-auth made no code');
  return minted.code;
}
