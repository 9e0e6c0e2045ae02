import { Module } from '@nestjs/common';
import { CourseInterestController, InterestController, InterestLinksController } from './demand.controllers.ts';
import { ForgetInterestJob, TellInterestedJob } from './demand-jobs.ts';

@Module({
  controllers: [CourseInterestController, InterestController, InterestLinksController],
  providers: [TellInterestedJob, ForgetInterestJob],
})
export class DemandModule {}
