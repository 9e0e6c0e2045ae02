import type { JobPayload } from '@igang/contracts';
import { Injectable, Module } from '@nestjs/common';
import { Processes, type Processor } from '../../platform/jobs/jobs.ts';
import { UnitOfWork } from '../../platform/unit-of-work.ts';
import { forgetAbsence } from './forget-absence.ts';

@Injectable()
@Processes('absence.forget')
export class ForgetAbsence implements Processor<'absence.forget'> {
  constructor(private readonly work: UnitOfWork) {}

  process({ absenceId }: JobPayload<'absence.forget'>, jobId: string): Promise<void> {
    return this.work.job(jobId, (tx) => forgetAbsence(tx, absenceId));
  }
}

@Module({ providers: [ForgetAbsence] })
export class AvailabilityJobsModule {}
