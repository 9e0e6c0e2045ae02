import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '@igang/domain';
import { DataSource, type EntityManager, QueryFailedError } from 'typeorm';
import { CLOCK, type Clock } from './clock.ts';
import { CONSTRAINT_REFUSALS } from './constraint-refusals.ts';
import { newId } from './ids.ts';
import { Refusal } from './refusal.ts';
import type { Tx } from './transaction.ts';

/** One request to change something: who asks, which request it is, and the key under which it may be repeated. */
export interface Change {
  readonly actor: Actor;
  readonly requestId: string;
  readonly idempotency: { readonly scope: string; readonly key: string; readonly requestHash: string };
}
export interface Reading {
  readonly actor: Actor;
  readonly requestId: string;
}

const ATTEMPTS = 4;
const UNIQUE_VIOLATION = '23505';
/** Serialization failure and deadlock: the whole transaction may be tried again. */
const RETRYABLE = new Set(['40001', '40P01']);

interface DriverError {
  readonly code?: string;
  readonly constraint?: string;
}

/** Opens every transaction. Nothing else in the code begins or commits one. */
@Injectable()
export class UnitOfWork {
  constructor(
    private readonly dataSource: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Reads outside a transaction, each statement on its own. */
  read<T>(reading: Reading, work: (tx: Tx) => Promise<T>): Promise<T> {
    return work(this.tx(this.dataSource.manager, reading));
  }

  /** One transaction for a job or a command. */
  run<T>(reading: Reading, work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.retrying(() => this.dataSource.transaction((manager) => work(this.tx(manager, reading))));
  }

  /**
   * One transaction for a job. Its outbox row is marked done in it, so a job that comes twice, because a worker died after
   * the commit, finds it done and does nothing.
   */
  job(jobId: string, work: (tx: Tx) => Promise<unknown>): Promise<void> {
    return this.run({ actor: { kind: 'system' }, requestId: jobId }, async (tx) => {
      const [row] = await tx.query(
        'WITH done AS (UPDATE outbox SET done_at = $2 WHERE id = $1 AND done_at IS NULL RETURNING id) SELECT id FROM done',
        [jobId, tx.now],
      );
      if (row !== undefined) await work(tx);
    });
  }

  /**
   * One transaction for a request. Repeating the request with the same key changes nothing and answers the same; the
   * key is stored in this very transaction. Rules as Stripe's: same key and other body is an error, a twin still
   * running is told to wait, a refused request stores nothing.
   */
  change<T extends object>(change: Change, work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.retrying(() =>
      this.dataSource.transaction(async (manager) => {
        const tx = this.tx(manager, change);
        const earlier = await answeredBefore(tx, change);
        if (earlier !== undefined) return earlier as T;
        const answer = await work(tx);
        await remember(tx, change, answer);
        return answer;
      }),
    );
  }

  private tx(manager: EntityManager, { actor, requestId }: Reading): Tx {
    const now = this.clock.now();
    return {
      manager,
      actor,
      requestId,
      now,
      query: async (sql, parameters) => rowsOf(await manager.query(sql, parameters as unknown[] | undefined)),
      newId: () => newId(now),
    };
  }

  private async retrying<T>(attempt: () => Promise<T>): Promise<T> {
    for (let round = 1; ; round++) {
      try {
        return await attempt();
      } catch (error) {
        const driver = driverError(error);
        if (round < ATTEMPTS && mayRetry(driver)) await sleep(5 * round * round);
        else throw translated(error, driver);
      }
    }
  }
}

/** TypeORM answers an UPDATE or DELETE with its rows and their count, everything else with rows. */
function rowsOf<Row>(answer: Row[] | [Row[], number]): Row[] {
  const [rows, count] = answer;
  return Array.isArray(rows) && typeof count === 'number' ? rows : (answer as Row[]);
}

function driverError(error: unknown): DriverError | undefined {
  return error instanceof QueryFailedError ? (error.driverError as DriverError) : undefined;
}

function mayRetry(error: DriverError | undefined): boolean {
  if (error?.code === undefined) return false;
  return RETRYABLE.has(error.code) || (error.code === UNIQUE_VIOLATION && error.constraint === 'idempotency_key_pkey');
}

function translated(error: unknown, driver: DriverError | undefined): unknown {
  const code = driver?.constraint === undefined ? undefined : CONSTRAINT_REFUSALS[driver.constraint];
  return code === undefined ? error : new Refusal(code);
}

async function answeredBefore(tx: Tx, { idempotency: { scope, key, requestHash } }: Change): Promise<unknown> {
  const lock = createHash('sha256').update(`${scope} ${key}`).digest().readBigInt64BE(0).toString();
  const [row] = await tx.query<{ alone: boolean; request_hash: string | null; response: unknown }>(
    `SELECT pg_try_advisory_xact_lock($1::bigint) AS alone, earlier.request_hash, earlier.response
     FROM (VALUES (1)) AS once LEFT JOIN idempotency_key AS earlier ON earlier.scope = $2 AND earlier.key = $3`,
    [lock, scope, key],
  );
  if (row?.alone !== true) throw new Refusal('idempotency.in-progress');
  if (row.request_hash === null) return undefined;
  if (row.request_hash !== requestHash) throw new Refusal('idempotency.reused');
  return row.response;
}

async function remember(tx: Tx, { idempotency: { scope, key, requestHash } }: Change, answer: object): Promise<void> {
  await tx.query('INSERT INTO idempotency_key (scope, key, request_hash, status, response, created_at) VALUES ($1, $2, $3, 200, $4, $5)', [
    scope,
    key,
    requestHash,
    JSON.stringify(answer),
    tx.now,
  ]);
}
