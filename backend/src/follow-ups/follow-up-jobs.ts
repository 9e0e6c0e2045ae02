import type { JobPayload } from '@igang/contracts';
import { Injectable } from '@nestjs/common';
import { Processes, type Processor } from '../platform/jobs.ts';
import { UnitOfWork } from '../platform/unit-of-work.ts';
import { advanceFollowUp } from './advance-follow-up.ts';

@Injectable()
@Processes('follow-up.advance')
export class AdvanceFollowUp implements Processor<'follow-up.advance'> {
  constructor(private readonly work: UnitOfWork) {}

  process({ followUpId }: JobPayload<'follow-up.advance'>, jobId: string): Promise<void> {
    return this.work.job(jobId, (tx) => advanceFollowUp(tx, followUpId));
  }
}
