import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Assignment } from './assignment.entity.ts';
import { AssignmentRequest } from './assignment-request.entity.ts';
import { AssignmentStarter } from './assignment-starter.entity.ts';
import { AssignmentsController } from './assignments.controller.ts';
import { AskNext, ExpireRequest, RemindRequest } from './request-jobs.ts';
import { RequestLinksController } from './request-links.controller.ts';
import { StarterPageController } from './starter-page.controller.ts';

@Module({
  imports: [TypeOrmModule.forFeature([Assignment, AssignmentRequest, AssignmentStarter])],
  controllers: [AssignmentsController, StarterPageController, RequestLinksController],
  providers: [RemindRequest, ExpireRequest, AskNext],
})
export class AssignmentsModule {}
