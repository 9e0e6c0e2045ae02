import { Injectable, Module } from '@nestjs/common';
import { Logger } from 'nestjs-pino';
import { comeAgain } from '../../platform/jobs/recurring.ts';
import { Processes, type Processor } from '../../platform/jobs/jobs.ts';
import { UnitOfWork } from '../../platform/unit-of-work.ts';
import { RETENTION, type Retention } from './retention.ts';

/** Small enough that nobody waits for it. */
const BATCH = 1_000;

/** Every night, class by class in batches of their own; interrupted, it goes on where it was the next time. */
@Injectable()
@Processes('retention.sweep')
export class RetentionSweep implements Processor<'retention.sweep'> {
  constructor(
    private readonly work: UnitOfWork,
    private readonly logger: Logger,
  ) {}

  async process(_: object, jobId: string): Promise<void> {
    const forgotten: Record<string, number> = {};
    for (const kept of RETENTION) forgotten[kept.class] = await this.forget(kept, jobId);
    await this.work.job(jobId, (tx) => comeAgain(tx, 'retention.sweep'));
    this.logger.log({ forgotten }, 'retention');
  }

  private async forget({ statement }: Retention, jobId: string): Promise<number> {
    const system = { actor: { kind: 'system' }, requestId: jobId } as const;
    for (let all = 0; ;) {
      const gone = await this.work.run(system, (tx) => tx.query(statement, [tx.now, BATCH], 'anew'));
      all += gone.length;
      if (gone.length < BATCH) return all;
    }
  }
}

@Module({ providers: [RetentionSweep] })
export class RetentionJobsModule {}
