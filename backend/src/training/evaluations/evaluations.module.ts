import { Module } from '@nestjs/common';
import { EvaluateCourseJob } from './evaluate-course.job.ts';
import { EvaluationsController } from './evaluations.controller.ts';

@Module({ controllers: [EvaluationsController], providers: [EvaluateCourseJob] })
export class EvaluationsModule {}
