import type { JobPayload } from '@igang/contracts';
import { Injectable, Module } from '@nestjs/common';
import { Processes, type Processor } from '../../platform/jobs/jobs.ts';
import { UnitOfWork } from '../../platform/unit-of-work.ts';
import { sendDigests } from './send-digests.ts';

@Injectable()
@Processes('work.digest')
export class SendDigests implements Processor<'work.digest'> {
  constructor(private readonly work: UnitOfWork) {}

  process(_payload: JobPayload<'work.digest'>, jobId: string): Promise<void> {
    return this.work.job(jobId, (tx) => sendDigests(tx));
  }
}

@Module({ providers: [SendDigests] })
export class ReportsJobsModule {}
