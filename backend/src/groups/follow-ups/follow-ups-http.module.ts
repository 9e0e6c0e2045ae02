import { Module } from '@nestjs/common';
import { FollowUpLinksController } from './follow-up-links.controller.ts';
import { FollowUpsController } from './follow-ups.controller.ts';
import { GuidePapersController } from './guide-papers.controller.ts';
import { RegistrationsController } from './registrations.controller.ts';

@Module({ controllers: [FollowUpLinksController, FollowUpsController, GuidePapersController, RegistrationsController] })
export class FollowUpsHttpModule {}
