import { Module } from '@nestjs/common';
import { AssignmentsController } from './assignments.controller.ts';
import { StarterPageController } from './starter-page.controller.ts';
import { RequestLinksController } from './request-links.controller.ts';

@Module({ controllers: [AssignmentsController, StarterPageController, RequestLinksController] })
export class AssignmentsHttpModule {}
