import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { FollowUp } from './follow-up.entity.ts';
import { GroupRegistration } from './group-registration.entity.ts';

@Module({ imports: [TypeOrmModule.forFeature([FollowUp, GroupRegistration])] })
export class FollowUpsModule {}
