import type { JobPayload } from '@igang/contracts';
import { Injectable, Module } from '@nestjs/common';
import { Processes, type Processor } from '../../platform/jobs/jobs.ts';
import { UnitOfWork } from '../../platform/unit-of-work.ts';
import { evaluateCourse } from './evaluate-course.ts';

@Injectable()
@Processes('course.evaluate')
export class EvaluateCourseJob implements Processor<'course.evaluate'> {
  constructor(private readonly work: UnitOfWork) {}

  async process({ courseId }: JobPayload<'course.evaluate'>, jobId: string): Promise<void> {
    await this.work.job(jobId, (tx) => evaluateCourse(tx, courseId));
  }
}

@Module({ providers: [EvaluateCourseJob] })
export class EvaluationsJobsModule {}
