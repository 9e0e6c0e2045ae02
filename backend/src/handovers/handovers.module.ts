import { Module } from '@nestjs/common';
import { HandoversController } from './handovers.controller.ts';

@Module({ controllers: [HandoversController] })
export class HandoversModule {}
