import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { StarterAbsence } from './starter-absence.entity.ts';

@Module({ imports: [TypeOrmModule.forFeature([StarterAbsence])] })
export class AvailabilityModule {}
