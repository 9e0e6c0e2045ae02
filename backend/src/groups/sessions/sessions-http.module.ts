import { Module } from '@nestjs/common';
import { GroupPlanningController } from './group-planning.controller.ts';
import { SessionsController } from './sessions.controller.ts';
import { LogLinksController } from './log-links.controller.ts';

@Module({ controllers: [GroupPlanningController, SessionsController, LogLinksController] })
export class SessionsHttpModule {}
