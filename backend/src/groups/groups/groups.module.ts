import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Group } from './group.entity.ts';
import { MeetingChangeRow } from './meeting-change.entity.ts';

@Module({ imports: [TypeOrmModule.forFeature([Group, MeetingChangeRow])] })
export class GroupsModule {}
