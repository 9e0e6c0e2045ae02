import { Module } from '@nestjs/common';
import { AvailabilityController } from './availability.controller.ts';

@Module({ controllers: [AvailabilityController] })
export class AvailabilityHttpModule {}
