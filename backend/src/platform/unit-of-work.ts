import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '@igang/domain';
import type { Lang } from '@igang/i18n';
import { DataSource, type EntityManager } from 'typeorm';
import { CLOCK, type Clock } from './clock.ts';
import { mayRetry, translated } from './database-error.ts';
import { answeredBefore, answerOf, type Idempotency, remember, type Settled } from './idempotency.ts';
import { newId } from './ids.ts';
import { Foretold, type Foreteller } from './look-ahead.ts';
import { endJob } from './outbox.ts';
import { inPipeline, rowsOf } from './statement.ts';
import { decideTogether, type Deciding } from './together.ts';
import type { Announced, Tx } from './transaction.ts';

/** One request to change something: who asks, which request it is, and the key under which it may be repeated. */
export interface Change {
  readonly actor: Actor;
  readonly requestId: string;
  readonly idempotency: Idempotency;
  /** Only what it would tell others is wanted, in this language: nothing of it is kept. */
  readonly looksAhead?: Lang | undefined;
}
export interface Reading {
  readonly actor: Actor;
  readonly requestId: string;
}

const ATTEMPTS = 4;

/** Opens every transaction. Nothing else in the code begins or commits one. */
@Injectable()
export class UnitOfWork {
  /** Set by whoever writes the mails. */
  foreteller: Foreteller | undefined;

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
      if (await endJob(tx, jobId)) await work(tx);
    });
  }

  /**
   * One transaction for a request. Repeating the request with the same key changes nothing and answers the same; the
   * key is stored in this very transaction.
   */
  change<T extends object>(change: Change, work: (tx: Tx) => Promise<T>): Promise<T> {
    if (change.looksAhead !== undefined) return this.lookAhead(change, change.looksAhead, work);
    return this.run(change, async (tx) => {
      const [earlier = 'new'] = await answeredBefore(tx, [change.idempotency]);
      if (earlier !== 'new') return answerOf(earlier) as T;
      const answer = await work(tx);
      await remember(tx, [[change.idempotency, answer]]);
      return answer;
    });
  }

  /**
   * One transaction for many requests, each answered as `change` would answer it alone. What one of them is refused does
   * not touch the others; an error that is no refusal undoes them all. `decided` is called when the commit is on its way.
   */
  together<C extends Change, L, T extends object>(
    changes: readonly C[],
    how: Deciding<C, L, T>,
    decided: () => void,
  ): Promise<Settled<T>[]> {
    const system = { actor: { kind: 'system' }, requestId: changes[0]?.requestId ?? '' } as const;
    return this.retrying(() =>
      inPipeline(this.dataSource, decided, async (manager) => {
        const { settled, remembered } = await decideTogether(this.tx(manager, system), changes, how);
        return { result: settled, last: remembered };
      }),
    );
  }

  /** The change runs as it would, and what it has announced is looked at before all of it is rolled back. */
  private lookAhead(change: Change, lang: Lang, work: (tx: Tx) => Promise<object>): Promise<never> {
    return this.run(change, async (tx) => {
      const announced: Announced[] = [];
      await work({ ...tx, announced });
      throw new Foretold((await this.foreteller?.(tx, announced, lang)) ?? {});
    });
  }

  private tx(manager: EntityManager, { actor, requestId }: Reading): Tx {
    const now = this.clock.now();
    return {
      manager,
      actor,
      requestId,
      now,
      query: (sql, parameters, planned) => rowsOf(manager, sql, parameters, planned),
      newId: () => newId(now),
      randomBytes,
    };
  }

  private async retrying<T>(attempt: () => Promise<T>): Promise<T> {
    for (let round = 1; ; round++) {
      try {
        return await attempt();
      } catch (error) {
        if (round < ATTEMPTS && mayRetry(error)) await sleep(5 * round * round);
        else throw translated(error);
      }
    }
  }
}
