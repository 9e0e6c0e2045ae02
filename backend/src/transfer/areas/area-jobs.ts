import type { JobPayload } from '@igang/contracts';
import { Injectable, Module } from '@nestjs/common';
import { Processes, type Processor } from '../../platform/jobs/jobs.ts';
import { UnitOfWork } from '../../platform/unit-of-work.ts';
import { followCounty } from './follow-county.ts';
import { handOverOffice } from './hand-over-office.ts';

@Injectable()
@Processes('county.follow')
export class FollowCounty implements Processor<'county.follow'> {
  constructor(private readonly work: UnitOfWork) {}

  process(payload: JobPayload<'county.follow'>, jobId: string): Promise<void> {
    return this.work.job(jobId, (tx) => followCounty(tx, payload));
  }
}

@Injectable()
@Processes('office.hand-over')
export class HandOverOffice implements Processor<'office.hand-over'> {
  constructor(private readonly work: UnitOfWork) {}

  process(payload: JobPayload<'office.hand-over'>, jobId: string): Promise<void> {
    return this.work.job(jobId, (tx) => handOverOffice(tx, payload));
  }
}

@Module({ providers: [FollowCounty, HandOverOffice] })
export class AreasJobsModule {}
