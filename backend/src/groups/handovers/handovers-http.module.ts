import { Module } from '@nestjs/common';
import { HandoversController } from './handovers.controller.ts';
import { GroupPacksController } from './group-packs.controller.ts';

@Module({ controllers: [HandoversController, GroupPacksController] })
export class HandoversHttpModule {}
