import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { StarterAbsence } from './starter-absence.entity.ts';
import { ForgetAbsence } from './absence-jobs.ts';
import { AvailabilityController } from './availability.controller.ts';

@Module({ imports: [TypeOrmModule.forFeature([StarterAbsence])], controllers: [AvailabilityController], providers: [ForgetAbsence] })
export class AvailabilityModule {}
