import { Module } from '@nestjs/common';
import { GroupPacksController } from './group-packs.controller.ts';
import { HandoversController } from './handovers.controller.ts';

@Module({ controllers: [HandoversController, GroupPacksController] })
export class HandoversModule {}
