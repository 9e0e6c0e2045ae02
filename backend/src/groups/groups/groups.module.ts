import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { GroupFormerOffice } from './former-office.entity.ts';
import { Group } from './group.entity.ts';
import { MeetingChangeRow } from './meeting-change.entity.ts';

@Module({ imports: [TypeOrmModule.forFeature([Group, GroupFormerOffice, MeetingChangeRow])] })
export class GroupsModule {}
