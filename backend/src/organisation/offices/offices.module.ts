import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Office, OfficeCounty, OfficeSettingRow } from './office.entity.ts';
import { ContactPointLinksController } from './contact-point-links.controller.ts';
import { ContactPointsController } from './contact-points.controller.ts';
import { AskContactPoints } from './office-jobs.ts';
import { OfficesController } from './offices.controller.ts';

@Module({
  imports: [TypeOrmModule.forFeature([Office, OfficeSettingRow, OfficeCounty])],
  controllers: [OfficesController, ContactPointsController, ContactPointLinksController],
  providers: [AskContactPoints],
})
export class OfficesModule {}
