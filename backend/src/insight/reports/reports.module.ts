import { Module } from '@nestjs/common';
import { SendDigests } from './report-jobs.ts';
import { ReportsController } from './reports.controller.ts';

@Module({ controllers: [ReportsController], providers: [SendDigests] })
export class ReportsModule {}
