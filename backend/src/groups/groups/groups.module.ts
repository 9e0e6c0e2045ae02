import { Module } from '@nestjs/common';
import { ResumeGroup } from './group-jobs.ts';
import { GroupsController } from './groups.controller.ts';

@Module({ controllers: [GroupsController], providers: [ResumeGroup] })
export class GroupsModule {}
