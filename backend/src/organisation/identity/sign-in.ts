import type { NewCodeSession } from '@igang/contracts';
import { instantAfter } from '@igang/domain';
import { createHash } from 'node:crypto';
import type { Config } from '../../platform/config.ts';
import { Refusal } from '../../platform/refusal.ts';
import { one, type Tx } from '../../platform/transaction.ts';
import { authAddress, codeIdentifier, LINK_MINUTES } from './auth.ts';
import { endSignInMails } from './mailed-links.ts';
import { type Opened, openWith, openWithToken, personOf } from './open-session.ts';

const VERIFICATION = 'SELECT value, created_at FROM auth_verification WHERE identifier = $1 FOR UPDATE';

interface Verification {
  readonly value: string;
  readonly created_at: Date;
}

/** Signs in with the token of a mailed link: too old is said so; used, altered and foreign ones are all the same to us. */
export async function signIn(tx: Tx, token: string, config: Config): Promise<Opened> {
  const identifier = createHash('sha256').update(token).digest('base64url');
  const link = await one<Verification>(tx, VERIFICATION, [identifier]);
  const personId = link === undefined ? undefined : personOf(link.value);
  if (link === undefined || personId === undefined) throw new Refusal('link.invalid');
  if (isTooOld(link, tx.now)) throw new Refusal('link.expired');
  const opened = await openWithToken(tx, config, personId, token);
  await endSignInMails(tx, personId);
  return opened;
}

/**
 * Signs in with the code that stands in the mail, in any browser.
 * @returns nothing when it is not the right one, is too old or was tried too often, or nobody has the address: those are
 * all the same to whoever asks. The caller commits all the same, since the try counts.
 */
export async function signInByCode(tx: Tx, { email, code }: NewCodeSession, config: Config): Promise<Opened | undefined> {
  // Tries for one person come one at a time: better-auth deletes and writes the row anew, and a lock on it would be lost.
  const sql = 'SELECT p.id FROM person p JOIN auth_user u ON u.id = p.id WHERE p.email = $1 FOR NO KEY UPDATE OF u';
  const person = await one<{ id: string }>(tx, sql, [email]);
  if (person === undefined) return undefined;
  const identifier = codeIdentifier(person.id);
  const known = await one<Verification>(tx, VERIFICATION, [identifier]);
  if (known === undefined || isTooOld(known, tx.now)) return undefined;
  const body = { email: authAddress(person.id), otp: code.replaceAll(' ', '') };
  const opened = await openWith(tx, config, person.id, (api) => api.signInEmailOTP({ body, headers: new Headers(), asResponse: true }));
  if (opened === undefined) {
    // better-auth writes the row anew to count the try; it does not become younger by that.
    await tx.query('UPDATE auth_verification SET created_at = $2 WHERE identifier = $1', [identifier, known.created_at]);
    return undefined;
  }
  await endSignInMails(tx, person.id);
  return opened;
}

function isTooOld({ created_at }: Verification, now: Date): boolean {
  return now > instantAfter(created_at, { minutes: LINK_MINUTES });
}
