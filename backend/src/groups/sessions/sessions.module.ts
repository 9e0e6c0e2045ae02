import { Module } from '@nestjs/common';
import { GroupPlanningController } from './group-planning.controller.ts';
import { LogLinksController } from './log-links.controller.ts';
import { CheckLog, RemindSession, SettleStart } from './session-jobs.ts';
import { SessionsController } from './sessions.controller.ts';

@Module({
  controllers: [GroupPlanningController, SessionsController, LogLinksController],
  providers: [RemindSession, CheckLog, SettleStart],
})
export class SessionsModule {}
