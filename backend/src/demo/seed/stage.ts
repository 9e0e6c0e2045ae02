import type { Actor } from '@igang/domain';
import { DataSource, getMetadataArgsStorage, type QueryRunner } from 'typeorm';
import { databaseOptions } from '../../platform/database.ts';
import { rowsOf } from '../../platform/statement.ts';
import type { Announced, Tx } from '../../platform/transaction.ts';
import { whenDue } from './due.ts';
import { type Deed, Lane } from './lane.ts';
import type { Random } from './random.ts';

const SYSTEM: Actor = { kind: 'system' };

/**
 * Where the demo's past is played: everybody does what she did by the use cases of the application, each at her own time, and what falls
 * due meanwhile is done. One transaction; the lanes run side by side in it, so that none waits for another's answer.
 */
export class Stage {
  private lanes: Lane[] = [];
  private waiting: (() => void)[] = [];

  private constructor(
    private readonly source: DataSource,
    private readonly runner: QueryRunner,
    private readonly random: Random,
    readonly now: Date,
  ) {}

  static async open(url: string, random: Random, now: Date): Promise<Stage> {
    const entities = getMetadataArgsStorage().tables.flatMap(({ target }) => (typeof target === 'function' ? [target] : []));
    const source = await new DataSource({ ...databaseOptions(url, 1), entities }).initialize();
    const runner = source.createQueryRunner();
    await runner.startTransaction();
    return new Stage(source, runner, random, now);
  }

  query<Row>(sql: string, parameters: readonly unknown[] = []): Promise<Row[]> {
    return rowsOf(this.runner.manager, sql, parameters, 'anew');
  }

  /** Before the lanes begin: what everything stands on. */
  does<T>(at: Date, by: Actor, work: (tx: Tx) => Promise<T>): Promise<T> {
    return work(this.tx({ at, by }, (moment) => this.random.id(moment), []));
  }

  lane(name: string): Lane {
    const ids = this.random.fork(name);
    const lane = new Lane(this.lanes.length, (at) => ids.id(at), this.now);
    this.lanes.push(lane);
    return lane;
  }

  async play(): Promise<void> {
    const [lanes, begun] = [this.lanes, this.lanes.map((lane) => ({ lane, deed: lane.next() }))];
    await Promise.all(begun.map(({ lane, deed }) => this.playLane(lane, deed)));
    this.lanes = this.lanes.filter((lane) => !lanes.includes(lane));
  }

  private async playLane(lane: Lane, first: Deed | undefined): Promise<void> {
    for (let deed = first; deed !== undefined; deed = lane.next()) {
      if (deed.alone === true) await this.turnOf(lane);
      const announced: Announced[] = [];
      await deed.does(this.tx(deed, lane.newId, announced));
      for (const job of announced) {
        const due = whenDue(job);
        if (due !== undefined) lane.add({ at: job.at, by: SYSTEM, ...due });
      }
      for (const wake of this.waiting.splice(0)) wake();
    }
    for (const wake of this.waiting.splice(0)) wake();
  }

  private async turnOf(lane: Lane): Promise<void> {
    while (this.lanes.some((other) => other !== lane && other.isBefore(lane))) await new Promise<void>((wake) => this.waiting.push(wake));
  }

  private tx({ at, by }: Pick<Deed, 'at' | 'by'>, newId: (at: Date) => string, announced: Announced[]): Tx {
    const { manager } = this.runner;
    return {
      manager,
      now: at,
      actor: by,
      requestId: 'demo',
      announced,
      query: (sql, parameters, planned) => rowsOf(manager, sql, parameters, planned),
      newId: () => newId(at),
      randomBytes: (count) =>
        Buffer.from(Array.from({ length: Math.ceil(count / 6) }, () => newId(at).slice(-12)).join(''), 'hex').subarray(0, count),
    };
  }

  /** The whole of it, or nothing. */
  async close(isWhole: boolean): Promise<void> {
    if (isWhole) {
      await this.runner.commitTransaction();
      await this.runner.query('ANALYZE');
    } else await this.runner.rollbackTransaction();
    await this.runner.release();
    await this.source.destroy();
  }
}
