import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Group } from './group.entity.ts';
import { MeetingChangeRow } from './meeting-change.entity.ts';
import { ResumeGroup } from './group-jobs.ts';
import { GroupsController } from './groups.controller.ts';

@Module({ imports: [TypeOrmModule.forFeature([Group, MeetingChangeRow])], controllers: [GroupsController], providers: [ResumeGroup] })
export class GroupsModule {}
