import type { JobPayload } from '@igang/contracts';
import { Injectable, Module } from '@nestjs/common';
import { Processes, type Processor } from '../../platform/jobs/jobs.ts';
import { UnitOfWork } from '../../platform/unit-of-work.ts';
import { lapseWhenDue, remindOfExpiry } from './expiry.ts';
import { resumeWhenDue } from './resume-starter.ts';

@Injectable()
@Processes('starter.resume')
export class ResumeStarter implements Processor<'starter.resume'> {
  constructor(private readonly work: UnitOfWork) {}

  process({ personId }: JobPayload<'starter.resume'>, jobId: string): Promise<void> {
    return this.work.job(jobId, (tx) => resumeWhenDue(tx, personId));
  }
}

@Injectable()
@Processes('qualification.remind')
export class RemindOfExpiry implements Processor<'qualification.remind'> {
  constructor(private readonly work: UnitOfWork) {}

  process(payload: JobPayload<'qualification.remind'>, jobId: string): Promise<void> {
    return this.work.job(jobId, (tx) => remindOfExpiry(tx, payload));
  }
}

@Injectable()
@Processes('qualification.lapse')
export class LapseQualification implements Processor<'qualification.lapse'> {
  constructor(private readonly work: UnitOfWork) {}

  process({ personId }: JobPayload<'qualification.lapse'>, jobId: string): Promise<void> {
    return this.work.job(jobId, (tx) => lapseWhenDue(tx, personId));
  }
}

@Module({ providers: [ResumeStarter, RemindOfExpiry, LapseQualification] })
export class StartersJobsModule {}
