import { instantAfter } from '@igang/domain';
import { createHash } from 'node:crypto';
import type { Config } from '../../platform/config.ts';
import { Refusal } from '../../platform/refusal.ts';
import { one, type Tx } from '../../platform/transaction.ts';
import { LINK_MINUTES } from './auth.ts';
import { type Opened, openWith, personOf } from './open-session.ts';

/** Signs in with the token of a mailed link: too old is said so; used, altered and foreign ones are all the same to us. */
export async function signIn(tx: Tx, token: string, config: Config): Promise<Opened> {
  const identifier = createHash('sha256').update(token).digest('base64url');
  const link = await one<{ value: string; created_at: Date }>(
    tx,
    'SELECT value, created_at FROM auth_verification WHERE identifier = $1 FOR UPDATE',
    [identifier],
  );
  const personId = link === undefined ? undefined : personOf(link.value);
  if (link === undefined || personId === undefined) throw new Refusal('link.invalid');
  if (tx.now > instantAfter(link.created_at, { minutes: LINK_MINUTES })) throw new Refusal('link.expired');
  return openWith(tx, config, token, personId);
}
