import { Module } from '@nestjs/common';
import { AssignmentsController } from './assignments.controller.ts';
import { AskNext, ExpireRequest, RemindRequest } from './request-jobs.ts';
import { StarterPageController } from './starter-page.controller.ts';

@Module({ controllers: [AssignmentsController, StarterPageController], providers: [RemindRequest, ExpireRequest, AskNext] })
export class AssignmentsModule {}
