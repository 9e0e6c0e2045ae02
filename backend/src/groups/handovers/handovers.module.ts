import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Handover } from './handover.entity.ts';
import { HandoverPreparation } from './handover-preparation.entity.ts';

@Module({ imports: [TypeOrmModule.forFeature([Handover, HandoverPreparation])] })
export class HandoversModule {}
