import { createHash } from 'node:crypto';
import { Refusal } from './refusal.ts';
import type { Tx } from './transaction.ts';

/** Under which a request may be repeated: `scope` is who and where, `requestHash` what was sent. */
export interface Idempotency {
  readonly scope: string;
  readonly key: string;
  readonly requestHash: string;
}

/** What requests with one key have in common, and no others. */
export const nameOf = ({ scope, key }: Pick<Idempotency, 'scope' | 'key'>): string => `${scope} ${key}`;

/** How a request ended: with its answer, or with the reason why it got none. */
export type Settled<T> = { readonly answer: T } | { readonly refusal: Refusal };

/** The answer, or the refusal thrown. */
export function answerOf<T>(settled: Settled<T>): T {
  if ('refusal' in settled) throw settled.refusal;
  return settled.answer;
}

/** Runs one decision among many: a refusal is its own and settles it, an error is everybody's and is thrown. */
export async function refusalsSettled<T>(decide: () => T | Promise<T>): Promise<Settled<T>> {
  try {
    return { answer: await decide() };
  } catch (error) {
    if (error instanceof Refusal) return { refusal: error };
    throw error;
  }
}

/**
 * Looks each request up and holds its key until the transaction ends. Rules as Stripe's: same key and other body is an error, a
 * twin still running is told to wait, a refused request stores nothing. No two of the requests have the same key.
 */
export async function answeredBefore(tx: Tx, requests: readonly Idempotency[]): Promise<(Settled<unknown> | 'new')[]> {
  const rows = await tx.query<{ alone: boolean; request_hash: string | null; response: unknown }>(
    `SELECT pg_try_advisory_xact_lock(asked.lock) AS alone, earlier.request_hash, earlier.response
     FROM jsonb_to_recordset($1::jsonb) AS asked(number int, lock bigint, scope text, key text)
     LEFT JOIN idempotency_key AS earlier ON earlier.scope = asked.scope AND earlier.key = asked.key
     ORDER BY asked.number`,
    [JSON.stringify(requests.map(({ scope, key }, number) => ({ number, lock: lockOf(scope, key), scope, key })))],
    'anew',
  );
  return requests.map(({ requestHash }, i) => {
    const row = rows[i];
    if (row?.alone !== true) return { refusal: new Refusal('idempotency.in-progress') };
    if (row.request_hash === null) return 'new';
    return row.request_hash === requestHash ? { answer: row.response } : { refusal: new Refusal('idempotency.reused') };
  });
}

const PLAIN = /^[\w.:-]{0,64}$/;
const LIKE_PHONE = /^\d{5,}$/;

/** A bug of ours, found by whichever test first sends the request: it is not kept for anybody to find later. */
function demandImpersonal(value: unknown): void {
  if (typeof value === 'string' && (!PLAIN.test(value) || LIKE_PHONE.test(value))) throw new TypeError('An answer that is kept holds text');
  if (typeof value === 'object' && value !== null) for (const part of Object.values(value)) demandImpersonal(part);
}

/** A number for PostgreSQL's advisory locks; text, since it is larger than JSON's numbers. */
function lockOf(scope: string, key: string): string {
  return createHash('sha256').update(nameOf({ scope, key })).digest().readBigInt64BE(0).toString();
}

/**
 * Keeps the answers in the very transaction that they are about: ids, numbers, instants and codes. What is somebody's (an address, a
 * name, a telephone number, a secret) is put into the answer outside of what is kept, so that a copy never outlives its owner.
 */
export async function remember(tx: Tx, answered: readonly (readonly [Idempotency, object])[]): Promise<void> {
  for (const [, answer] of answered) demandImpersonal(answer);
  await tx.query(
    `INSERT INTO idempotency_key (scope, key, request_hash, status, response, created_at)
     SELECT scope, key, request_hash, 200, response, $2
     FROM jsonb_to_recordset($1::jsonb) AS a(scope text, key text, request_hash text, response jsonb)`,
    [
      JSON.stringify(answered.map(([{ scope, key, requestHash }, response]) => ({ scope, key, request_hash: requestHash, response }))),
      tx.now,
    ],
  );
}
