import { Module } from '@nestjs/common';
import { AssignmentsController } from './assignments.controller.ts';
import { AskNext, ExpireRequest, RemindRequest } from './request-jobs.ts';
import { RequestLinksController } from './request-links.controller.ts';
import { StarterPageController } from './starter-page.controller.ts';

@Module({
  controllers: [AssignmentsController, StarterPageController, RequestLinksController],
  providers: [RemindRequest, ExpireRequest, AskNext],
})
export class AssignmentsModule {}
