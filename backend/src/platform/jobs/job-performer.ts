import { type JobName, JOBS } from '@igang/contracts';
import { Inject, Injectable } from '@nestjs/common';
import { Logger } from 'nestjs-pino';
import { DataSource } from 'typeorm';
import { CLOCK, type Clock } from '../clock.ts';
import { JobRegistry, type Processor } from './jobs.ts';
import type { QueuedJob } from './queue.ts';
import { toldOf } from '../service/told-of-error.ts';

/** All that the queue is told of why a job failed. */
class JobFailed extends Error {
  override readonly name = 'JobFailed';
  constructor(error: unknown) {
    const { type, code } = toldOf(error);
    super(code === undefined ? type : `${type} ${code}`);
    delete this.stack;
  }
}

/** Does one job with the processor it has, and marks its outbox row: the row is the memory, not the queue. */
@Injectable()
export class JobPerformer {
  private processors: ReadonlyMap<JobName, Processor<JobName>> = new Map();

  constructor(
    private readonly registry: JobRegistry,
    private readonly dataSource: DataSource,
    private readonly logger: Logger,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Fails when a job has no processor or two. */
  async prepare(): Promise<void> {
    this.processors = this.registry.processors();
    for (const processor of this.processors.values()) await processor.prepare?.();
  }

  async perform({ id, job, payload }: QueuedJob, isLastAttempt: boolean): Promise<void> {
    const name = job as JobName;
    try {
      await this.processors.get(name)?.process(JOBS[name].payload.parse(payload), id);
      await this.dataSource.query('UPDATE outbox SET done_at = $2 WHERE id = $1 AND done_at IS NULL', [id, this.clock.now()]);
    } catch (error) {
      this.logger.error({ err: error, job: name, jobId: id, isLastAttempt }, 'job failed');
      if (isLastAttempt) await this.giveUp(id, error);
      // The queue keeps what is thrown: its kind, not its words.
      throw new JobFailed(error);
    }
  }

  private async giveUp(id: string, error: unknown): Promise<void> {
    const failure = error instanceof Error ? error.name : 'unknown';
    await this.dataSource.query('UPDATE outbox SET failed_at = $2, failure = $3 WHERE id = $1', [id, this.clock.now(), failure]);
  }
}
