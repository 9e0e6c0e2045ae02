import { setTimeout as sleep } from 'node:timers/promises';
import { QUEUES } from '@igang/contracts';
import { Inject, Injectable } from '@nestjs/common';
import { Logger } from 'nestjs-pino';
import { CONFIG, type Config } from '../config.ts';
import { JobPerformer } from './job-performer.ts';
import { connectQueue, type QueueServer } from './queue.ts';
import { Relay } from './relay.ts';

const CONCURRENCY = { prompt: 3, mail: 5, default: 5 } as const;

/** The worker process: relays outbox rows to the queue and does the jobs that come back from it. */
@Injectable()
export class JobRunner {
  private server: QueueServer | undefined;
  private relaying: Promise<void> | undefined;
  private isStopping = false;

  constructor(
    private readonly performer: JobPerformer,
    private readonly relay: Relay,
    private readonly logger: Logger,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async start(): Promise<void> {
    await this.performer.prepare();
    const server = await connectQueue(this.config, (error) => this.logger.error({ err: error }, 'queue error'));
    this.server = server;
    for (const queue of QUEUES) server.consume(queue, CONCURRENCY[queue], (job, isLast) => this.performer.perform(job, isLast));
    this.relaying = this.relayUntilStopped(server);
  }

  /** Lets jobs under way finish; what is left stays in its row. */
  async stop(): Promise<void> {
    this.isStopping = true;
    await this.relaying;
    await this.server?.close();
  }

  private async relayUntilStopped(server: QueueServer): Promise<void> {
    await this.relay.prepare().catch((error: unknown) => this.logger.error({ err: error }, 'recurring jobs not announced'));
    while (!this.isStopping) {
      const handed = await this.relay.handOver(server).catch((error: unknown) => {
        this.logger.error({ err: error }, 'relay failed, trying again');
        return 0;
      });
      if (handed === 0) await sleep(this.config.RELAY_INTERVAL_MS);
    }
  }
}
