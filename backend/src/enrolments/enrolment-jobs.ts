import type { JobPayload } from '@igang/contracts';
import { Injectable } from '@nestjs/common';
import { Processes, type Processor } from '../platform/jobs.ts';
import { UnitOfWork } from '../platform/unit-of-work.ts';
import { expireOffer } from './expire-offer.ts';
import { remindCourse } from './remind-course.ts';

@Injectable()
@Processes('place-offer.expire')
export class ExpireOfferJob implements Processor<'place-offer.expire'> {
  constructor(private readonly work: UnitOfWork) {}

  async process({ offerId }: JobPayload<'place-offer.expire'>, jobId: string): Promise<void> {
    await this.work.job(jobId, (tx) => expireOffer(tx, offerId));
  }
}

@Injectable()
@Processes('course.remind')
export class RemindCourseJob implements Processor<'course.remind'> {
  constructor(private readonly work: UnitOfWork) {}

  async process(payload: JobPayload<'course.remind'>, jobId: string): Promise<void> {
    await this.work.job(jobId, (tx) => remindCourse(tx, payload));
  }
}
