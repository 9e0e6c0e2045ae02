import type { JobPayload } from '@igang/contracts';
import { Injectable, Module } from '@nestjs/common';
import { Processes, type Processor } from '../../platform/jobs/jobs.ts';
import { UnitOfWork } from '../../platform/unit-of-work.ts';
import { askContactPoints } from './ask-contact-points.ts';

@Injectable()
@Processes('contact-point.ask')
export class AskContactPoints implements Processor<'contact-point.ask'> {
  constructor(private readonly work: UnitOfWork) {}

  process(_payload: JobPayload<'contact-point.ask'>, jobId: string): Promise<void> {
    return this.work.job(jobId, (tx) => askContactPoints(tx));
  }
}

@Module({ providers: [AskContactPoints] })
export class OfficesJobsModule {}
