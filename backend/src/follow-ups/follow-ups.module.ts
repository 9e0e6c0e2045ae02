import { Module } from '@nestjs/common';
import { AdvanceFollowUp } from './follow-up-jobs.ts';
import { FollowUpLinksController } from './follow-up-links.controller.ts';
import { FollowUpsController } from './follow-ups.controller.ts';

@Module({ controllers: [FollowUpLinksController, FollowUpsController], providers: [AdvanceFollowUp] })
export class FollowUpsModule {}
