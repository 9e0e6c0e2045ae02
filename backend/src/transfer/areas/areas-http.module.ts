import { Module } from '@nestjs/common';
import { AreasController } from './areas.controller.ts';
import { PointClosuresController } from './point-closures.controller.ts';

@Module({ controllers: [AreasController, PointClosuresController] })
export class AreasHttpModule {}
