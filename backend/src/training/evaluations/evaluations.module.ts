import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { EvaluationAnswer, EvaluationTicket } from './evaluation.entities.ts';
import { EvaluateCourseJob } from './evaluate-course.job.ts';
import { EvaluationsController } from './evaluations.controller.ts';

@Module({
  imports: [TypeOrmModule.forFeature([EvaluationTicket, EvaluationAnswer])],
  controllers: [EvaluationsController],
  providers: [EvaluateCourseJob],
})
export class EvaluationsModule {}
