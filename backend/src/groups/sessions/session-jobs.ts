import type { JobPayload } from '@igang/contracts';
import { Injectable, Module } from '@nestjs/common';
import { Processes, type Processor } from '../../platform/jobs/jobs.ts';
import { UnitOfWork } from '../../platform/unit-of-work.ts';
import { checkLog } from './check-log.ts';
import { remindSession } from './remind-session.ts';
import { settleWhenDue } from './settle-start.ts';

@Injectable()
@Processes('session.remind')
export class RemindSession implements Processor<'session.remind'> {
  constructor(private readonly work: UnitOfWork) {}

  process({ sessionId }: JobPayload<'session.remind'>, jobId: string): Promise<void> {
    return this.work.job(jobId, (tx) => remindSession(tx, sessionId));
  }
}

@Injectable()
@Processes('session.check-log')
export class CheckLog implements Processor<'session.check-log'> {
  constructor(private readonly work: UnitOfWork) {}

  process({ sessionId, again }: JobPayload<'session.check-log'>, jobId: string): Promise<void> {
    return this.work.job(jobId, (tx) => checkLog(tx, sessionId, again));
  }
}

@Injectable()
@Processes('group.settle-start')
export class SettleStart implements Processor<'group.settle-start'> {
  constructor(private readonly work: UnitOfWork) {}

  process({ groupId }: JobPayload<'group.settle-start'>, jobId: string): Promise<void> {
    return this.work.job(jobId, (tx) => settleWhenDue(tx, groupId));
  }
}

@Module({ providers: [RemindSession, CheckLog, SettleStart] })
export class SessionsJobsModule {}
