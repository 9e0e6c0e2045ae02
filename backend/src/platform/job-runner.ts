import { setTimeout as sleep } from 'node:timers/promises';
import { type JobName, JOBS, QUEUES } from '@igang/contracts';
import { Inject, Injectable } from '@nestjs/common';
import { Logger } from 'nestjs-pino';
import { DataSource } from 'typeorm';
import { CLOCK, type Clock } from './clock.ts';
import { CONFIG, type Config } from './config.ts';
import { JobRegistry, type Processor } from './jobs.ts';
import { connectQueue, type QueuedJob, type QueueServer } from './queue.ts';
import { Relay } from './relay.ts';

const CONCURRENCY = { mail: 5, default: 5 } as const;

/** The worker process: relays outbox rows to the queue and does the jobs. The row is the memory, not the queue. */
@Injectable()
export class JobRunner {
  private server: QueueServer | undefined;
  private relaying: Promise<void> | undefined;
  private stopping = false;

  constructor(
    private readonly registry: JobRegistry,
    private readonly relay: Relay,
    private readonly dataSource: DataSource,
    private readonly logger: Logger,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  start(): void {
    const processors = this.registry.processors();
    const server = connectQueue(this.config, (error) => this.logger.error({ err: error }, 'queue error'));
    this.server = server;
    for (const queue of QUEUES) server.consume(queue, CONCURRENCY[queue], (job, last) => this.perform(processors, job, last));
    this.relaying = this.relayUntilStopped(server);
  }

  /** Lets jobs under way finish; what is left stays in its row. */
  async stop(): Promise<void> {
    this.stopping = true;
    await this.relaying;
    await this.server?.close();
  }

  private async relayUntilStopped(server: QueueServer): Promise<void> {
    while (!this.stopping) {
      const handed = await this.relay.handOver(server).catch((error: unknown) => {
        this.logger.error({ err: error }, 'relay failed, trying again');
        return 0;
      });
      if (handed === 0) await sleep(this.config.RELAY_INTERVAL_MS);
    }
  }

  private async perform(
    processors: ReadonlyMap<JobName, Processor<JobName>>,
    { id, job, payload }: QueuedJob,
    lastAttempt: boolean,
  ): Promise<void> {
    const name = job as JobName;
    try {
      await processors.get(name)?.process(JOBS[name].payload.parse(payload), id);
      await this.dataSource.query('UPDATE outbox SET done_at = $2 WHERE id = $1 AND done_at IS NULL', [id, this.clock.now()]);
    } catch (error) {
      this.logger.error({ err: error, job: name, jobId: id, lastAttempt }, 'job failed');
      if (lastAttempt) await this.giveUp(id, error);
      throw error;
    }
  }

  private async giveUp(id: string, error: unknown): Promise<void> {
    const failure = error instanceof Error ? error.name : 'unknown';
    await this.dataSource.query('UPDATE outbox SET failed_at = $2, failure = $3 WHERE id = $1', [id, this.clock.now(), failure]);
  }
}
