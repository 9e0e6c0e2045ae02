import type { JobPayload } from '@igang/contracts';
import { Injectable, Module } from '@nestjs/common';
import { Processes, type Processor } from '../../platform/jobs/jobs.ts';
import { UnitOfWork } from '../../platform/unit-of-work.ts';
import { advanceFollowUp } from './advance-follow-up.ts';
import { closeWhenDue } from './closing.ts';
import { forgetRegistration } from './register-group.ts';

@Injectable()
@Processes('follow-up.advance')
export class AdvanceFollowUp implements Processor<'follow-up.advance'> {
  constructor(private readonly work: UnitOfWork) {}

  process({ followUpId }: JobPayload<'follow-up.advance'>, jobId: string): Promise<void> {
    return this.work.job(jobId, (tx) => advanceFollowUp(tx, followUpId));
  }
}

@Injectable()
@Processes('group.close')
export class CloseGroup implements Processor<'group.close'> {
  constructor(private readonly work: UnitOfWork) {}

  process({ groupId }: JobPayload<'group.close'>, jobId: string): Promise<void> {
    return this.work.job(jobId, (tx) => closeWhenDue(tx, groupId));
  }
}

@Injectable()
@Processes('group-registration.forget')
export class ForgetRegistration implements Processor<'group-registration.forget'> {
  constructor(private readonly work: UnitOfWork) {}

  process({ registrationId }: JobPayload<'group-registration.forget'>, jobId: string): Promise<void> {
    return this.work.job(jobId, (tx) => forgetRegistration(tx, registrationId));
  }
}

@Module({ providers: [AdvanceFollowUp, CloseGroup, ForgetRegistration] })
export class FollowUpsJobsModule {}
