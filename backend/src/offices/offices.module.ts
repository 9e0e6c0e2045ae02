import { Module } from '@nestjs/common';
import { ContactPointsController } from './contact-points.controller.ts';
import { OfficesController } from './offices.controller.ts';

@Module({ controllers: [OfficesController, ContactPointsController] })
export class OfficesModule {}
