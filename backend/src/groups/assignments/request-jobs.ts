import type { JobPayload } from '@igang/contracts';
import { Injectable, Module } from '@nestjs/common';
import { Processes, type Processor } from '../../platform/jobs/jobs.ts';
import { UnitOfWork } from '../../platform/unit-of-work.ts';
import { askNext } from './ask-next.ts';
import { expireRequest } from './expire-request.ts';
import { remindRequest } from './remind-request.ts';

@Injectable()
@Processes('request.remind')
export class RemindRequest implements Processor<'request.remind'> {
  constructor(private readonly work: UnitOfWork) {}

  process({ requestId }: JobPayload<'request.remind'>, jobId: string): Promise<void> {
    return this.work.job(jobId, (tx) => remindRequest(tx, requestId));
  }
}

@Injectable()
@Processes('request.expire')
export class ExpireRequest implements Processor<'request.expire'> {
  constructor(private readonly work: UnitOfWork) {}

  process({ requestId }: JobPayload<'request.expire'>, jobId: string): Promise<void> {
    return this.work.job(jobId, (tx) => expireRequest(tx, requestId));
  }
}

@Injectable()
@Processes('request.ask-next')
export class AskNext implements Processor<'request.ask-next'> {
  constructor(private readonly work: UnitOfWork) {}

  process({ groupId }: JobPayload<'request.ask-next'>, jobId: string): Promise<void> {
    return this.work.job(jobId, (tx) => askNext(tx, groupId));
  }
}

@Module({ providers: [RemindRequest, ExpireRequest, AskNext] })
export class AssignmentsJobsModule {}
