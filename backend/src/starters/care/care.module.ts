import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { SupervisionRequest, SessionEffort } from './care.entity.ts';

@Module({ imports: [TypeOrmModule.forFeature([SupervisionRequest, SessionEffort])] })
export class CareModule {}
