import { Module } from '@nestjs/common';
import { CourseInterestController, InterestController, InterestLinksController } from './demand.controllers.ts';

@Module({ controllers: [CourseInterestController, InterestController, InterestLinksController] })
export class DemandHttpModule {}
