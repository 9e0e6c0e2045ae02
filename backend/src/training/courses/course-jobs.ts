import type { JobPayload } from '@igang/contracts';
import { Injectable, Module } from '@nestjs/common';
import { Processes, type Processor } from '../../platform/jobs/jobs.ts';
import { UnitOfWork } from '../../platform/unit-of-work.ts';
import { checkMinimum } from './check-minimum.ts';
import { closeCourseAfterDeadline } from './close-course.ts';

@Injectable()
@Processes('course.close')
export class CloseCourseJob implements Processor<'course.close'> {
  constructor(private readonly work: UnitOfWork) {}

  async process({ courseId }: JobPayload<'course.close'>, jobId: string): Promise<void> {
    await this.work.job(jobId, (tx) => closeCourseAfterDeadline(tx, courseId));
  }
}

@Injectable()
@Processes('course.check-minimum')
export class CheckMinimumJob implements Processor<'course.check-minimum'> {
  constructor(private readonly work: UnitOfWork) {}

  async process({ courseId }: JobPayload<'course.check-minimum'>, jobId: string): Promise<void> {
    await this.work.job(jobId, (tx) => checkMinimum(tx, courseId));
  }
}

@Module({ providers: [CloseCourseJob, CheckMinimumJob] })
export class CoursesJobsModule {}
