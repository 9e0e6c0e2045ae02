import { Module } from '@nestjs/common';
import { ContactPointLinksController } from './contact-point-links.controller.ts';
import { ContactPointsController } from './contact-points.controller.ts';
import { AskContactPoints } from './office-jobs.ts';
import { OfficesController } from './offices.controller.ts';

@Module({ controllers: [OfficesController, ContactPointsController, ContactPointLinksController], providers: [AskContactPoints] })
export class OfficesModule {}
