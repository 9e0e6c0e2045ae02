import { instantAfter, plainSetupCode, SETUP_CODE_BYTES, SETUP_CODE_HOURS, SETUP_CODE_TRIES, setupCode } from '@igang/domain';
import { secretMark } from '../../platform/secret-mark.ts';
import { one, type Tx } from '../../platform/transaction.ts';

/** What making a code needs of a transaction: a command has no more. */
type Making = Pick<Tx, 'query' | 'now' | 'randomBytes'>;

/**
 * A fresh code for the first-run page; the one before opens nothing any more.
 * @returns nothing when somebody has begun here: there is nothing left to open
 */
export async function makeSetupCode(tx: Making, secret: string): Promise<string | undefined> {
  const code = setupCode(tx.randomBytes(SETUP_CODE_BYTES));
  const made = await tx.query(MADE, [digestOf(code, secret), tx.now, instantAfter(tx.now, { hours: SETUP_CODE_HOURS })]);
  return made.length === 0 ? undefined : code;
}

/**
 * Whether the code opens the page. A wrong one counts, so the caller commits all the same; tries come one at a time. After ten, when
 * it is a day old, and when somebody has begun, the right one opens nothing either, and all of those are answered alike.
 */
export async function trySetupCode(tx: Tx, typed: string, secret: string): Promise<boolean> {
  const row = await one<{ digest: string }>(tx, TRIED, [tx.now]);
  if (row === undefined) return false;
  if (row.digest === digestOf(typed, secret)) return true;
  await tx.query('UPDATE setup_code SET wrong_tries = wrong_tries + 1');
  return false;
}

/** Somebody has begun: there is no way in by a code any more. */
export async function endSetupCode(tx: Tx): Promise<void> {
  await tx.query('DELETE FROM setup_code');
}

function digestOf(code: string, secret: string): string {
  return secretMark(secret, `setup ${plainSetupCode(code)}`);
}

const MADE = `
  INSERT INTO setup_code (one, digest, made_at, expires_at) SELECT true, $1, $2, $3 WHERE NOT EXISTS (SELECT id FROM office)
  ON CONFLICT (one) DO UPDATE SET digest = excluded.digest, made_at = excluded.made_at, expires_at = excluded.expires_at, wrong_tries = 0
  RETURNING one`;
const TRIED = `SELECT digest FROM setup_code WHERE expires_at > $1 AND wrong_tries < ${SETUP_CODE_TRIES} FOR UPDATE`;
