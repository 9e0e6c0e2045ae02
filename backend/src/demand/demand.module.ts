import { Module } from '@nestjs/common';
import { InterestController, InterestLinksController } from './demand.controllers.ts';
import { ForgetInterestJob, TellInterestedJob } from './demand-jobs.ts';

@Module({ controllers: [InterestController, InterestLinksController], providers: [TellInterestedJob, ForgetInterestJob] })
export class DemandModule {}
