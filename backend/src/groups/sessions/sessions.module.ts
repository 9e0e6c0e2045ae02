import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { GroupSession } from './group-session.entity.ts';
import { SessionLog } from './session-log.entity.ts';
import { SessionStarter } from './session-starter.entity.ts';

@Module({ imports: [TypeOrmModule.forFeature([GroupSession, SessionLog, SessionStarter])] })
export class SessionsModule {}
