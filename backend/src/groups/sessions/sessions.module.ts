import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { GroupSession } from './group-session.entity.ts';
import { SessionLog } from './session-log.entity.ts';
import { SessionStarter } from './session-starter.entity.ts';
import { GroupPlanningController } from './group-planning.controller.ts';
import { LogLinksController } from './log-links.controller.ts';
import { CheckLog, RemindSession, SettleStart } from './session-jobs.ts';
import { SessionsController } from './sessions.controller.ts';

@Module({
  imports: [TypeOrmModule.forFeature([GroupSession, SessionLog, SessionStarter])],
  controllers: [GroupPlanningController, SessionsController, LogLinksController],
  providers: [RemindSession, CheckLog, SettleStart],
})
export class SessionsModule {}
