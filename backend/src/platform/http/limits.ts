import { MINUTE_MS } from '@igang/domain';
import { randomUUID } from 'node:crypto';
import { Inject, Injectable, type OnModuleDestroy } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { CONFIG, type Config } from '../config.ts';
import { rowsOf } from '../statement.ts';
import { Askers } from './askers.ts';

const TELL_EVERY_MS = 1_000;
/** A mobile operator has thousands of people behind one such network. */
const NETWORK_IS_ADDRESSES = 4;

/**
 * How much one address and one network may change in a minute. Counted here in memory; once a second the processes tell each other,
 * through the database, of those who ask much. Nobody else is written down, and what is written is gone after two minutes.
 */
@Injectable()
export class Limits implements OnModuleDestroy {
  private readonly askers: Askers;
  private readonly process = randomUUID();
  private heardUntil = 0;
  private timer: NodeJS.Timeout | undefined;
  private telling: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly dataSource: DataSource,
    @Inject(CONFIG) { RATE_LIMIT_PER_MINUTE: most }: Config,
  ) {
    this.askers = new Askers({ address: most, network: most * NETWORK_IS_ADDRESSES, inMs: MINUTE_MS });
  }

  /** @returns milliseconds to wait; 0: now, and it is counted */
  ask(ip: string): number {
    return this.askers.ask(ip);
  }

  /** For processes that answer requests. */
  start(): void {
    this.timer = setInterval(() => {
      this.telling = this.exchange().catch(() => undefined); // while the database is away each process counts for itself
    }, TELL_EVERY_MS).unref();
  }

  async onModuleDestroy(): Promise<void> {
    clearInterval(this.timer);
    this.askers.stop();
    await this.telling;
  }

  /** Tells what is new here, and hears what is new elsewhere. */
  async exchange(): Promise<void> {
    const told = this.askers.takeNews();
    if (told.length > 0) await rowsOf(this.dataSource.manager, TELL, [this.process, JSON.stringify(told)]);
    const heard = await rowsOf<Heard>(this.dataSource.manager, HEAR, [this.process, this.heardUntil], 'anew');
    for (const { who, asked } of heard) this.askers.learn(who, asked);
    this.heardUntil = heard.at(-1)?.id ?? this.heardUntil;
  }
}

interface Heard {
  readonly id: number;
  readonly who: string;
  readonly asked: number;
}

const TELL = `
  INSERT INTO throttle_news (process, who, asked, at)
  SELECT $1, one->>0, (one->>1)::int, now() FROM jsonb_array_elements($2::jsonb) AS one`;

const HEAR = `
  WITH past AS (DELETE FROM throttle_news WHERE at < now() - interval '2 minutes')
  SELECT id, who, asked FROM throttle_news WHERE process <> $1 AND id > $2 AND at > now() - interval '1 minute' ORDER BY id`;
