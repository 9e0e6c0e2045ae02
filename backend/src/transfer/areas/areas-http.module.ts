import { Module } from '@nestjs/common';
import { AreasController } from './areas.controller.ts';

@Module({ controllers: [AreasController] })
export class AreasHttpModule {}
