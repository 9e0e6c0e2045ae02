import type { JobPayload } from '@igang/contracts';
import { Injectable, Module } from '@nestjs/common';
import { Processes, type Processor } from '../../platform/jobs/jobs.ts';
import { UnitOfWork } from '../../platform/unit-of-work.ts';
import { expireOffer } from '../places/expire-offer.ts';
import { forgetAnswers } from '../answers/forget-answers.ts';
import { forgetParties } from '../parties/forget-parties.ts';
import { placeNextChoice, placeWhoChose } from '../places/next-choice.ts';
import { remindCourse } from '../course-life/remind-course.ts';
import { rewardPassed } from '../certificates/reward.ts';

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

@Injectable()
@Processes('enrolment.reward')
export class RewardJob implements Processor<'enrolment.reward'> {
  constructor(private readonly work: UnitOfWork) {}

  async process({ enrolmentId }: JobPayload<'enrolment.reward'>, jobId: string): Promise<void> {
    await this.work.job(jobId, (tx) => rewardPassed(tx, enrolmentId));
  }
}

@Injectable()
@Processes('enrolment.next-choice')
export class NextChoiceJob implements Processor<'enrolment.next-choice'> {
  constructor(private readonly work: UnitOfWork) {}

  async process({ enrolmentId }: JobPayload<'enrolment.next-choice'>, jobId: string): Promise<void> {
    await this.work.job(jobId, (tx) => placeNextChoice(tx, enrolmentId));
  }
}

@Injectable()
@Processes('course.further-choices')
export class FurtherChoicesJob implements Processor<'course.further-choices'> {
  constructor(private readonly work: UnitOfWork) {}

  async process({ courseId, afterId }: JobPayload<'course.further-choices'>, jobId: string): Promise<void> {
    await this.work.job(jobId, (tx) => placeWhoChose(tx, courseId, afterId));
  }
}

@Injectable()
@Processes('answers.forget')
export class ForgetAnswersJob implements Processor<'answers.forget'> {
  constructor(private readonly work: UnitOfWork) {}

  async process(_: JobPayload<'answers.forget'>, jobId: string): Promise<void> {
    await this.work.job(jobId, async (tx) => {
      await forgetParties(tx);
      await forgetAnswers(tx);
    });
  }
}

@Module({ providers: [ExpireOfferJob, RemindCourseJob, RewardJob, NextChoiceJob, FurtherChoicesJob, ForgetAnswersJob] })
export class EnrolmentPagesJobsModule {}
