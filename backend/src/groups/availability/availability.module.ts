import { Module } from '@nestjs/common';
import { ForgetAbsence } from './absence-jobs.ts';
import { AvailabilityController } from './availability.controller.ts';

@Module({ controllers: [AvailabilityController], providers: [ForgetAbsence] })
export class AvailabilityModule {}
