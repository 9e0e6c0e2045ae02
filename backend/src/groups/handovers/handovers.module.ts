import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Handover } from './handover.entity.ts';
import { HandoverPreparation } from './handover-preparation.entity.ts';
import { GroupPacksController } from './group-packs.controller.ts';
import { HandoversController } from './handovers.controller.ts';

@Module({ imports: [TypeOrmModule.forFeature([Handover, HandoverPreparation])], controllers: [HandoversController, GroupPacksController] })
export class HandoversModule {}
