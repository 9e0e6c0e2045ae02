import type { JobPayload } from '@igang/contracts';
import { Injectable, Module } from '@nestjs/common';
import { Processes, type Processor } from '../../platform/jobs/jobs.ts';
import { UnitOfWork } from '../../platform/unit-of-work.ts';
import { followCounty } from './follow-county.ts';

@Injectable()
@Processes('county.follow')
export class FollowCounty implements Processor<'county.follow'> {
  constructor(private readonly work: UnitOfWork) {}

  process(payload: JobPayload<'county.follow'>, jobId: string): Promise<void> {
    return this.work.job(jobId, (tx) => followCounty(tx, payload));
  }
}

@Module({ providers: [FollowCounty] })
export class AreasJobsModule {}
