import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { SessionEffort, SupervisionRequest } from './care.entity.ts';
import { CareController } from './care.controller.ts';

@Module({ imports: [TypeOrmModule.forFeature([SupervisionRequest, SessionEffort])], controllers: [CareController] })
export class CareModule {}
