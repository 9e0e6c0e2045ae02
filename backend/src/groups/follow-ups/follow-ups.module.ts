import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { FollowUp } from './follow-up.entity.ts';
import { GroupRegistration } from './group-registration.entity.ts';
import { AdvanceFollowUp, CloseGroup, ForgetRegistration } from './follow-up-jobs.ts';
import { FollowUpLinksController } from './follow-up-links.controller.ts';
import { GuidePapersController } from './guide-papers.controller.ts';
import { RegistrationsController } from './registrations.controller.ts';
import { FollowUpsController } from './follow-ups.controller.ts';

@Module({
  imports: [TypeOrmModule.forFeature([FollowUp, GroupRegistration])],
  controllers: [FollowUpLinksController, FollowUpsController, GuidePapersController, RegistrationsController],
  providers: [AdvanceFollowUp, CloseGroup, ForgetRegistration],
})
export class FollowUpsModule {}
