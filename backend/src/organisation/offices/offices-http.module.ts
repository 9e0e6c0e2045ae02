import { Module } from '@nestjs/common';
import { OfficesController } from './offices.controller.ts';
import { NationalOfficesController } from './national-offices.controller.ts';
import { ContactPointsController } from './contact-points.controller.ts';
import { ContactPointLinksController } from './contact-point-links.controller.ts';

@Module({ controllers: [OfficesController, NationalOfficesController, ContactPointsController, ContactPointLinksController] })
export class OfficesHttpModule {}
