import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Interest, InterestNotice } from './interest.entities.ts';
import { CourseInterestController, InterestController, InterestLinksController } from './demand.controllers.ts';
import { ForgetInterestJob, TellInterestedJob } from './demand-jobs.ts';

@Module({
  imports: [TypeOrmModule.forFeature([Interest, InterestNotice])],
  controllers: [CourseInterestController, InterestController, InterestLinksController],
  providers: [TellInterestedJob, ForgetInterestJob],
})
export class DemandModule {}
