import type { JobPayload } from '@igang/contracts';
import { Injectable, Module } from '@nestjs/common';
import { Processes, type Processor } from '../../platform/jobs/jobs.ts';
import { UnitOfWork } from '../../platform/unit-of-work.ts';
import { resumeGroupWhenDue } from './pause-group.ts';

@Injectable()
@Processes('group.resume')
export class ResumeGroup implements Processor<'group.resume'> {
  constructor(private readonly work: UnitOfWork) {}

  process({ groupId }: JobPayload<'group.resume'>, jobId: string): Promise<void> {
    return this.work.job(jobId, (tx) => resumeGroupWhenDue(tx, groupId));
  }
}

@Module({ providers: [ResumeGroup] })
export class GroupsJobsModule {}
