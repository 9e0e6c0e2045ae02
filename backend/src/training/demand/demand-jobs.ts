import type { JobPayload } from '@igang/contracts';
import { Injectable, Module } from '@nestjs/common';
import { Processes, type Processor } from '../../platform/jobs/jobs.ts';
import { UnitOfWork } from '../../platform/unit-of-work.ts';
import { forgetInterest, tellInterested } from './own-interest.ts';

@Injectable()
@Processes('interest.tell')
export class TellInterestedJob implements Processor<'interest.tell'> {
  constructor(private readonly work: UnitOfWork) {}

  async process({ courseId }: JobPayload<'interest.tell'>, jobId: string): Promise<void> {
    await this.work.job(jobId, (tx) => tellInterested(tx, courseId));
  }
}

@Injectable()
@Processes('interest.forget')
export class ForgetInterestJob implements Processor<'interest.forget'> {
  constructor(private readonly work: UnitOfWork) {}

  async process({ interestId }: JobPayload<'interest.forget'>, jobId: string): Promise<void> {
    await this.work.job(jobId, (tx) => forgetInterest(tx, interestId));
  }
}

@Module({ providers: [TellInterestedJob, ForgetInterestJob] })
export class DemandJobsModule {}
